/** Tells other services of fields. */
@NullMarked
package kaw.schema.field.messaging;

import org.jspecify.annotations.NullMarked;
