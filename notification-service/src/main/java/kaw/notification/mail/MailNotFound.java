package kaw.notification.mail;

import kaw.platform.problem.NotFound;

/** There is no such letter. */
public final class MailNotFound extends NotFound {
    MailNotFound() {
        super("mail-not-found");
    }
}
