package kaw.gateway.me;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes one's own full name and language. */
@Component
public class ChangeOwnSettings {

    private static final Set<String> LANGUAGES = Set.of("ru", "en");
    private static final int NAME_LENGTH = 200;

    private final KeycloakUsers users;
    private final Reconcile reconcile;

    ChangeOwnSettings(KeycloakUsers users, Reconcile reconcile) {
        this.users = users;
        this.reconcile = reconcile;
    }

    /** @param name and locale: what is null stays */
    public void run(String userId, @Nullable String name, @Nullable String locale) {
        List<FieldError> errors = new ArrayList<>();
        if (name != null && name.isBlank()) {
            errors.add(new FieldError("name", "required"));
        }
        if (name != null && name.length() > NAME_LENGTH) {
            errors.add(new FieldError("name", "name-too-long"));
        }
        if (locale != null && !LANGUAGES.contains(locale)) {
            errors.add(new FieldError("locale", "language-unknown"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        if (name != null) {
            users.changeName(userId, name.strip());
        }
        if (locale != null) {
            users.changeLocale(userId, locale);
        }
        reconcile.person(userId);
    }
}
