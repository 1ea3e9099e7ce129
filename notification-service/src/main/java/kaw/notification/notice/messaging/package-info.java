/** Makes notices of what other services tell, and tells of them. */
@NullMarked
package kaw.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
