package kaw.notification.mail;

import kaw.platform.problem.Conflict;

/** No mail server is named in this installation. */
public final class MailOff extends Conflict {
    MailOff() {
        super("mail-off");
    }
}
