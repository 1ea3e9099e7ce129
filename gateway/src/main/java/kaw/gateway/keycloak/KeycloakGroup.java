package kaw.gateway.keycloak;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group as Keycloak tells it, without members. */
public record KeycloakGroup(
        String id,
        String name,
        @Nullable List<String> realmRoles,
        @Nullable Map<String, List<String>> attributes) {

    /**
     * Tokens carry the ids of the user's groups in this attribute's value, collected by a mapper of the realm: Keycloak
     * itself can put only names and paths into a token.
     */
    static final String ID_ATTRIBUTE = "group_id";

    boolean knowsItsId() {
        return attributes != null && List.of(id).equals(attributes.get(ID_ATTRIBUTE));
    }

    public List<String> roleNames() {
        return realmRoles == null ? List.of() : realmRoles;
    }
}
