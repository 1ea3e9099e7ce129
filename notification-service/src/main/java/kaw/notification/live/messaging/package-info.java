/** Makes hints of what other services tell. */
@NullMarked
package kaw.notification.live.messaging;

import org.jspecify.annotations.NullMarked;
