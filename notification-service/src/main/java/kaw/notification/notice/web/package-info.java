/** The notifications of whoever asks, over HTTP. */
@NullMarked
package kaw.notification.notice.web;

import org.jspecify.annotations.NullMarked;
