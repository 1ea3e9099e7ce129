package kaw.platform.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A user, by Keycloak's id: the {@code sub} of tokens. */
public record UserId(@JsonValue String value) {

    @JsonCreator
    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A user id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
