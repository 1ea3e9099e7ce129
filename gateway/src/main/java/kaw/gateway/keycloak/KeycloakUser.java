package kaw.gateway.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user as Keycloak tells it, without roles and groups. */
public record KeycloakUser(
        String id,
        String username,
        boolean enabled,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable Map<String, List<String>> attributes) {

    static final String NAME = "name";
    static final String LOCALE = "locale";

    /** The full name; of someone entered in Keycloak's own console its two parts, at worst the login. */
    public String name() {
        String whole = attribute(NAME);
        if (whole != null && !whole.isBlank()) {
            return whole;
        }
        String parts = Stream.of(lastName, firstName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
        return parts.isEmpty() ? username : parts;
    }

    public @Nullable String locale() {
        return attribute(LOCALE);
    }

    private @Nullable String attribute(String key) {
        List<String> values = attributes == null ? null : attributes.get(key);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
