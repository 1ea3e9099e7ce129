package kaw.contracts.user;

import java.util.Set;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * The whole state of a user; a deleted one stays, marked, so that the name remains readable.
 *
 * @param id Keycloak's id, the {@code sub} of tokens
 * @param name full name as shown
 * @param enabled whether the user may sign in
 * @param groups ids of the groups the user is in
 */
@EventType(value = "user.saved.v1", topic = Topic.USERS)
public record UserSaved(
        String id, String login, String name, boolean enabled, Set<Role> roles, Set<String> groups, boolean deleted) {}
