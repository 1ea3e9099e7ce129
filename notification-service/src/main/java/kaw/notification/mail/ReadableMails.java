package kaw.notification.mail;

import java.util.List;
import kaw.contracts.schema.FieldType;
import kaw.platform.fieldaccess.FieldAccess;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import kaw.platform.security.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Who may read a letter: its author, administrators, and whoever may see the card's addresses, all of them, since nothing says which of
 * them a letter went to. Everyone else who opens the card sees that there was a letter, whose it was and what became of it.
 */
@Component
public class ReadableMails {
    private final Schema schema;
    private final FieldAccess access;
    private final CurrentUser user;

    ReadableMails(Schema schema, FieldAccess access, CurrentUser user) {
        this.schema = schema;
        this.access = access;
        this.user = user;
    }

    public boolean includes(Mail mail) {
        return mail.author().equals(user.id()) || seesAddresses();
    }

    private boolean seesAddresses() {
        if (user.isAdmin()) {
            return true;
        }
        List<Field> addresses = schema.fields().stream()
                .filter(field -> field.behaviour() == FieldType.EMAIL)
                .toList();
        return !addresses.isEmpty()
                && addresses.stream().allMatch(field -> access.of(field).canView());
    }
}
