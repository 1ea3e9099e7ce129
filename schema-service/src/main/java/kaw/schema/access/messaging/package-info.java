/** Tells other services of access, and learns of deleted groups. */
@NullMarked
package kaw.schema.access.messaging;

import org.jspecify.annotations.NullMarked;
