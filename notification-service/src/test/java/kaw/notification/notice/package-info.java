/** Tests of what users are notified of. */
@NullMarked
package kaw.notification.notice;

import org.jspecify.annotations.NullMarked;
