/** The whole schema at once, for services that must rebuild their copy. */
@NullMarked
package kaw.schema.snapshot;

import org.jspecify.annotations.NullMarked;
