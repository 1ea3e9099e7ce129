package kaw.gateway.user;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaw.gateway.keycloak.KeycloakRefused;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import org.springframework.stereotype.Component;

/** Sets passwords; what the realm's password rules object to is said at the field. */
@Component
public class Passwords {

    private static final String RULE = "invalidPassword";

    /** The rules whose texts are in our words; a rule that is new in Keycloak gets the general text. */
    private static final Set<String> KNOWN = Set.of(
            "MinLength",
            "MaxLength",
            "MinDigits",
            "MinLowerCaseChars",
            "MinUpperCaseChars",
            "MinSpecialChars",
            "NotUsername",
            "NotContainsUsername",
            "NotEmail",
            "History",
            "Blacklisted");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final KeycloakUsers users;

    Passwords(KeycloakUsers users) {
        this.users = users;
    }

    /** @param field name of the field in the request */
    public void set(String userId, String password, String field) {
        try {
            users.setPassword(userId, password);
        } catch (KeycloakRefused e) {
            if (e.error().startsWith(RULE)) {
                throw new Invalid(error(field, e));
            }
            throw e;
        }
    }

    private static FieldError error(String field, KeycloakRefused refused) {
        String rule = refused.error().substring(RULE.length()).replaceFirst("Message$", "");
        if (!KNOWN.contains(rule)) {
            return new FieldError(field, "password-rules");
        }
        String code = "password" + rule.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        Matcher number = NUMBER.matcher(refused.description());
        return number.find()
                ? new FieldError(field, code, Map.of("limit", Integer.parseInt(number.group())))
                : new FieldError(field, code);
    }
}
