package kaw.test;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.platform.security.GroupId;
import kaw.platform.security.UserId;

/** Someone in the test realm who can sign in. */
public final class TestUser {

    private final UserId id;
    private final String login;
    private final String name;
    private final Set<Role> roles;
    private final Set<GroupId> groups;
    private final Supplier<String> tokens;

    TestUser(UserId id, String login, String name, Set<Role> roles, Set<GroupId> groups, Supplier<String> tokens) {
        this.id = id;
        this.login = login;
        this.name = name;
        this.roles = Set.copyOf(roles);
        this.groups = Set.copyOf(groups);
        this.tokens = tokens;
    }

    public UserId id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Set<GroupId> groups() {
        return groups;
    }

    /** A real access token, fresh enough to be used. */
    public String token() {
        return tokens.get();
    }

    /** What the gateway would tell of this user. */
    public UserSaved saved() {
        return saved(roles, groups);
    }

    /** What the gateway would tell after the user's rights were changed. */
    public UserSaved saved(Set<Role> newRoles, Set<GroupId> newGroups) {
        return new UserSaved(id.value(), login, name, true, newRoles, ids(newGroups), false);
    }

    /** What the gateway would tell after the user was deleted. */
    public UserSaved deleted() {
        return new UserSaved(id.value(), login, name, false, roles, ids(groups), true);
    }

    private static Set<String> ids(Set<GroupId> groups) {
        return groups.stream().map(GroupId::value).collect(Collectors.toSet());
    }
}
