/** Tells what becomes of letters. */
@NullMarked
package kaw.notification.mail.messaging;

import org.jspecify.annotations.NullMarked;
