/** Letters over HTTP. */
@NullMarked
package kaw.notification.mail.web;

import org.jspecify.annotations.NullMarked;
