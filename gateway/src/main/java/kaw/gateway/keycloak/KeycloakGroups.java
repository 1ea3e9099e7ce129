package kaw.gateway.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Keycloak's groups; KAW's are flat, so groups within groups are left alone. */
@Component
public class KeycloakGroups {

    private static final ParameterizedTypeReference<List<KeycloakGroup>> GROUPS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<KeycloakGroup> GROUP = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<KeycloakUser>> USERS = new ParameterizedTypeReference<>() {};

    private final AdminApi api;

    KeycloakGroups(AdminApi api) {
        this.api = api;
    }

    /** Every group; one made in Keycloak's own console gets the attribute that tokens need. */
    public List<KeycloakGroup> all() {
        List<KeycloakGroup> all = Pages.all(first ->
                api.get(GROUPS, "/groups?briefRepresentation=false&first={first}&max={max}", first, Pages.SIZE));
        all.stream().filter(group -> !group.knowsItsId()).forEach(group -> save(group, group.name()));
        return all;
    }

    public Optional<KeycloakGroup> find(String id) {
        try {
            return Optional.of(get(id));
        } catch (KeycloakRefused e) {
            if (e.notFound()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private KeycloakGroup get(String id) {
        return api.get(GROUP, "/groups/{id}", id);
    }

    /** Ids of the members. */
    public Set<String> members(String id) {
        return Pages.all(first -> api.get(
                        USERS,
                        "/groups/{id}/members?briefRepresentation=true&first={first}&max={max}",
                        id,
                        first,
                        Pages.SIZE))
                .stream()
                .map(KeycloakUser::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the id. */
    public String create(String name) {
        String address = Objects.requireNonNull(api.send(HttpMethod.POST, Map.of("name", name), "/groups")
                        .getLocation())
                .getPath();
        String id = address.substring(address.lastIndexOf('/') + 1);
        save(get(id), name);
        return id;
    }

    public void rename(String id, String name) {
        save(get(id), name);
    }

    public void delete(String id) {
        api.send(HttpMethod.DELETE, null, "/groups/{id}", id);
    }

    private void save(KeycloakGroup group, String name) {
        Map<String, List<String>> attributes = new HashMap<>();
        if (group.attributes() != null) {
            attributes.putAll(group.attributes());
        }
        attributes.put(KeycloakGroup.ID_ATTRIBUTE, List.of(group.id()));
        api.send(HttpMethod.PUT, Map.of("name", name, "attributes", attributes), "/groups/{id}", group.id());
    }
}
