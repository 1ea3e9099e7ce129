/** What users are notified of: kept until it is old, read or not, one for each user and cause. */
@NullMarked
package kaw.notification.notice;

import org.jspecify.annotations.NullMarked;
