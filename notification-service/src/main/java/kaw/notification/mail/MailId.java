package kaw.notification.mail;

import java.util.UUID;
import kaw.platform.Ids;

/** A letter. */
public record MailId(UUID value) {
    static MailId next() {
        return new MailId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
