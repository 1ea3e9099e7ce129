package kaw.gateway.user;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaw.gateway.directory.Directory;
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

    void check(UserData data, boolean isNew) {
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
        if (isNew && data.password() == null) {
            errors.add(new FieldError("password", "required"));
        }
        if (!data.groups().stream().allMatch(id -> directory.group(id).filter(group -> !group.deleted()).isPresent())) {
            errors.add(new FieldError("groups", "group-unknown"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
