/** Tests of what becomes a hint. */
@NullMarked
package kaw.notification.live.messaging;

import org.jspecify.annotations.NullMarked;
