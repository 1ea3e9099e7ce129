package kaw.platform.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A group of users, by Keycloak's id. */
public record GroupId(@JsonValue String value) {

    @JsonCreator
    public GroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A group id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
