package kaw.gateway.user;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Person;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import org.springframework.stereotype.Component;

/** What the fields of a user must look like; the realm's user profile has the same lengths. */
@Component
class UserRules {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,63}");
    private static final int NAME_LENGTH = 200;

    private final Directory directory;

    UserRules(Directory directory) {
        this.directory = directory;
    }

    void checkNew(UserData data) {
        List<FieldError> errors = errors(data);
        if (data.password() == null) {
            errors.add(new FieldError("password", "required"));
        }
        refuse(errors);
    }

    void checkChange(Person now, UserData data) {
        List<FieldError> errors = errors(data);
        // Keycloak says so too, but then the password has been changed already.
        if (directory.people().stream().anyMatch(other -> isAnotherOfLogin(other, now, data.login()))) {
            errors.add(new FieldError("login", "login-taken"));
        }
        refuse(errors);
    }

    private static boolean isAnotherOfLogin(Person other, Person now, String login) {
        return !other.deleted() && !other.id().equals(now.id()) && other.login().equalsIgnoreCase(login);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private List<FieldError> errors(UserData data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.name().isBlank()) {
            errors.add(new FieldError("name", "required"));
        } else if (data.name().length() > NAME_LENGTH) {
            errors.add(new FieldError("name", "name-too-long"));
        }
        if (data.login().isBlank()) {
            errors.add(new FieldError("login", "required"));
        } else if (!LOGIN.matcher(data.login()).matches()) {
            errors.add(new FieldError("login", "login-invalid"));
        }
        if (!data.groups().stream()
                .allMatch(id ->
                        directory.group(id).filter(group -> !group.deleted()).isPresent())) {
            errors.add(new FieldError("groups", "group-unknown"));
        }
        return errors;
    }
}
