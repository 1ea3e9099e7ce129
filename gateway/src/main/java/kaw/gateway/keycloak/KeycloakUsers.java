package kaw.gateway.keycloak;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Keycloak's users with their roles and groups. */
@Component
public class KeycloakUsers {

    private static final ParameterizedTypeReference<List<KeycloakUser>> USERS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<KeycloakUser> USER = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Id>> IDS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<NamedRole>> ROLES = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<NamedRole> ROLE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private record Id(String id) {}

    private record NamedRole(String id, String name) {}

    private final AdminApi api;

    KeycloakUsers(AdminApi api) {
        this.api = api;
    }

    public List<KeycloakUser> all() {
        return Pages.all(
                first -> api.get(USERS, "/users?briefRepresentation=false&first={first}&max={max}", first, Pages.SIZE));
    }

    public Optional<KeycloakUser> find(String id) {
        try {
            return Optional.of(api.get(USER, "/users/{id}", id));
        } catch (KeycloakRefused e) {
            if (e.notFound()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Makes a user who cannot sign in before a password is set; gives the id. */
    public String create(String login, String name, boolean enabled) {
        String address = Objects.requireNonNull(api.send(
                                HttpMethod.POST,
                                Map.of(
                                        "username", login,
                                        "enabled", enabled,
                                        "attributes", Map.of(KeycloakUser.NAME, List.of(name))),
                                "/users")
                        .getLocation())
                .getPath();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public void change(String id, String login, String name, boolean enabled) {
        Map<String, Object> user = api.get(JSON, "/users/{id}", id);
        user.put("username", login);
        user.put("enabled", enabled);
        save(id, user, KeycloakUser.NAME, name);
    }

    public void changeName(String id, String name) {
        save(id, api.get(JSON, "/users/{id}", id), KeycloakUser.NAME, name);
    }

    public void changeLocale(String id, String locale) {
        save(id, api.get(JSON, "/users/{id}", id), KeycloakUser.LOCALE, locale);
    }

    /** Sends the whole user back: Keycloak would drop the attributes that are missing. */
    private void save(String id, Map<String, Object> user, String attribute, String value) {
        Map<String, Object> attributes = new HashMap<>();
        if (user.get("attributes") instanceof Map<?, ?> present) {
            present.forEach((name, values) -> attributes.put((String) name, values));
        }
        attributes.put(attribute, List.of(value));
        user.put("attributes", attributes);
        api.send(HttpMethod.PUT, user, "/users/{id}", id);
    }

    public void delete(String id) {
        api.send(HttpMethod.DELETE, null, "/users/{id}", id);
    }

    public void setPassword(String id, String password) {
        api.send(
                HttpMethod.PUT,
                Map.of("type", "password", "value", password, "temporary", false),
                "/users/{id}/reset-password",
                id);
    }

    public Set<Role> roles(String id) {
        return toRoles(api.get(ROLES, "/users/{id}/role-mappings/realm", id).stream()
                .map(NamedRole::name)
                .toList());
    }

    public void grant(String id, Set<Role> roles) {
        changeRoles(HttpMethod.POST, id, roles);
    }

    public void revoke(String id, Set<Role> roles) {
        changeRoles(HttpMethod.DELETE, id, roles);
    }

    private void changeRoles(HttpMethod method, String id, Set<Role> roles) {
        if (!roles.isEmpty()) {
            List<NamedRole> named = roles.stream()
                    .map(role -> api.get(ROLE, "/roles/{name}", nameOf(role)))
                    .toList();
            api.send(method, named, "/users/{id}/role-mappings/realm", id);
        }
    }

    /** Ids of those to whom the role is given directly. */
    public Set<String> withRole(Role role) {
        return Pages.all(first ->
                        api.get(USERS, "/roles/{role}/users?first={first}&max={max}", nameOf(role), first, Pages.SIZE))
                .stream()
                .map(KeycloakUser::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of those to whom the role is given directly and who may sign in. */
    public Set<String> enabledWithRole(Role role) {
        return Pages.all(first ->
                        api.get(USERS, "/roles/{role}/users?first={first}&max={max}", nameOf(role), first, Pages.SIZE))
                .stream()
                .filter(KeycloakUser::enabled)
                .map(KeycloakUser::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> groups(String id) {
        return api.get(IDS, "/users/{id}/groups?max={max}", id, Pages.SIZE).stream()
                .map(Id::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void join(String id, String group) {
        api.send(HttpMethod.PUT, null, "/users/{id}/groups/{group}", id, group);
    }

    public void leave(String id, String group) {
        api.send(HttpMethod.DELETE, null, "/users/{id}/groups/{group}", id, group);
    }

    static String nameOf(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** KAW's roles among names; the rest is Keycloak's own affair. */
    public static Set<Role> toRoles(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> names.contains(nameOf(role)))
                .forEach(roles::add);
        return roles;
    }
}
