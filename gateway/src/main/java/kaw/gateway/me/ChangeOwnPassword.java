package kaw.gateway.me;

import java.util.ArrayList;
import java.util.List;
import kaw.gateway.keycloak.CheckPassword;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import kaw.gateway.session.SignOutElsewhere;
import kaw.gateway.user.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes one's own password, which only who knows the present one may; other sessions of the user end. */
@Component
public class ChangeOwnPassword {

    private final CheckPassword checkPassword;
    private final Passwords passwords;
    private final SignOutElsewhere signOutElsewhere;

    ChangeOwnPassword(CheckPassword checkPassword, Passwords passwords, SignOutElsewhere signOutElsewhere) {
        this.checkPassword = checkPassword;
        this.passwords = passwords;
        this.signOutElsewhere = signOutElsewhere;
    }

    /** @param session the one that stays */
    public void run(
            String userId, String login, @Nullable String session, @Nullable String current, @Nullable String next) {
        if (current == null || current.isEmpty() || next == null || next.isEmpty()) {
            throw new Invalid(missing(current, next));
        }
        if (!checkPassword.matches(login, current)) {
            throw new Invalid(new FieldError("current", "password-wrong"));
        }
        passwords.set(userId, next, "next");
        signOutElsewhere.run(userId, session);
    }

    private static List<FieldError> missing(@Nullable String current, @Nullable String next) {
        List<FieldError> errors = new ArrayList<>();
        if (current == null || current.isEmpty()) {
            errors.add(new FieldError("current", "required"));
        }
        if (next == null || next.isEmpty()) {
            errors.add(new FieldError("next", "required"));
        }
        return errors;
    }
}
