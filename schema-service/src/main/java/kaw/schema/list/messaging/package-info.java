/** Tells other services of lists. */
@NullMarked
package kaw.schema.list.messaging;

import org.jspecify.annotations.NullMarked;
