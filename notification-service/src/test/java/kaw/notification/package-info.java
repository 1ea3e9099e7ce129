/** Tests of notification-service as a whole. */
@NullMarked
package kaw.notification;

import org.jspecify.annotations.NullMarked;
