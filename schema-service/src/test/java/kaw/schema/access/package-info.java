/** Tests of access. */
@NullMarked
package kaw.schema.access;

import org.jspecify.annotations.NullMarked;
