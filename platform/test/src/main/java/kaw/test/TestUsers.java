package kaw.test;

import java.util.EnumSet;
import java.util.Set;
import kaw.contracts.Topic;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.platform.security.GroupId;

/** Makes people in the real Keycloak, with the roles and groups a test needs. */
public final class TestUsers {

    private final TestRealm realm;
    private final Events events;

    TestUsers(TestRealm realm, Events events) {
        this.realm = realm;
        this.events = events;
    }

    /** An administrator. */
    public TestUser admin() {
        return with(EnumSet.of(Role.ADMIN));
    }

    /** Someone with every switch off. */
    public TestUser agent(GroupId... groups) {
        return with(EnumSet.noneOf(Role.class), groups);
    }

    public TestUser with(Set<Role> roles, GroupId... groups) {
        return realm.user(roles, Set.of(groups));
    }

    /** A new group. */
    public GroupId group(String name) {
        return realm.group(name);
    }

    /** A token of a program's own account, as the gateway has one. */
    public String serviceToken() {
        return realm.serviceToken();
    }

    /** A good token of another realm of the same Keycloak. */
    public String foreignToken() {
        return realm.foreignToken();
    }

    /** Publishes the user's newest state, as the gateway does; services hear of it soon, not at once. */
    public void tell(UserSaved saved) {
        events.publish(Topic.USERS, "user:" + saved.id(), saved);
    }
}
