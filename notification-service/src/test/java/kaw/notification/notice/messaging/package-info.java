/** Tests of whom an event is told to. */
@NullMarked
package kaw.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
