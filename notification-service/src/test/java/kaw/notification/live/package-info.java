/** Tests of the live stream. */
@NullMarked
package kaw.notification.live;

import org.jspecify.annotations.NullMarked;
