/** Tests of letters, sent to a real mail server. */
@NullMarked
package kaw.notification.mail;

import org.jspecify.annotations.NullMarked;
