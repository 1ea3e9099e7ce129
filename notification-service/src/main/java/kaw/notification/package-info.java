/** Tells people of what happens, as it happens. */
@NullMarked
package kaw.notification;

import org.jspecify.annotations.NullMarked;
