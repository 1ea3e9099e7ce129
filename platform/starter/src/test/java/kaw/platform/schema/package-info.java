/** Tests of the copy of the card's shape, and the small shapes other tests build on. */
@NullMarked
package kaw.platform.schema;

import org.jspecify.annotations.NullMarked;
