/** Tests of field. */
@NullMarked
package kaw.schema.field;

import org.jspecify.annotations.NullMarked;
