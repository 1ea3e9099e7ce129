package kaw.gateway.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaw.contracts.user.Role;
import kaw.gateway.keycloak.KeycloakGroup;
import kaw.gateway.keycloak.KeycloakGroups;
import kaw.gateway.keycloak.KeycloakUser;
import kaw.gateway.keycloak.KeycloakUsers;
import org.springframework.stereotype.Component;

/**
 * Makes the directory agree with Keycloak.
 *
 * <p>Reading thousands of users takes a while, and someone may be changed meanwhile, here or by another gateway. So a
 * listing only says whom to look at: each user who seems different is read again alone before it is believed.
 */
@Component
public class Reconcile {

    private final KeycloakUsers keycloakUsers;
    private final KeycloakGroups keycloakGroups;
    private final Directory directory;

    Reconcile(KeycloakUsers keycloakUsers, KeycloakGroups keycloakGroups, Directory directory) {
        this.keycloakUsers = keycloakUsers;
        this.keycloakGroups = keycloakGroups;
        this.directory = directory;
    }

    /** Reads one user as they are now. */
    public Optional<Person> person(String id) {
        Optional<Person> found = keycloakUsers.find(id).map(this::complete);
        found.or(() -> directory.person(id).map(Person::asDeleted)).ifPresent(directory::put);
        return found;
    }

    /** Reads one group as it is now. */
    public Optional<Group> group(String id) {
        Optional<Group> found = keycloakGroups.find(id).map(Reconcile::group);
        found.or(() -> directory.group(id).map(Group::asDeleted)).ifPresent(directory::put);
        return found;
    }

    /** Reads every user and group. */
    public synchronized void all() {
        Map<String, Set<String>> groupsOf = groups();
        Map<Role, Set<String>> withRole = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            withRole.put(role, keycloakUsers.withRole(role));
        }
        Set<String> present = new HashSet<>();
        for (KeycloakUser user : keycloakUsers.all()) {
            present.add(user.id());
            Set<Role> roles = withRole.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(user.id()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            seen(person(user, roles, groupsOf.getOrDefault(user.id(), Set.of())));
        }
        directory.people().stream()
                .filter(person -> !person.deleted() && !present.contains(person.id()))
                .forEach(person -> person(person.id()));
    }

    private void seen(Person person) {
        Optional<Person> known = directory.person(person.id());
        if (known.isEmpty() || known.get().toEvent().equals(person.toEvent())) {
            directory.put(person);
        } else {
            person(person.id());
        }
    }

    /** Takes in the groups; tells the groups of every user. */
    private Map<String, Set<String>> groups() {
        List<KeycloakGroup> present = keycloakGroups.all();
        Map<String, Set<String>> groupsOf = new HashMap<>();
        for (KeycloakGroup group : present) {
            directory.put(group(group));
            keycloakGroups
                    .members(group.id())
                    .forEach(member -> groupsOf.computeIfAbsent(member, id -> new HashSet<>())
                            .add(group.id()));
        }
        Set<String> ids = present.stream().map(KeycloakGroup::id).collect(Collectors.toSet());
        directory.groups().stream()
                .filter(group -> !group.deleted() && !ids.contains(group.id()))
                .forEach(group -> directory.put(group.asDeleted()));
        return groupsOf;
    }

    private static Group group(KeycloakGroup group) {
        return new Group(group.id(), group.name(), KeycloakUsers.toRoles(group.roleNames()), false);
    }

    private Person complete(KeycloakUser user) {
        return person(user, keycloakUsers.roles(user.id()), keycloakUsers.groups(user.id()));
    }

    private Person person(KeycloakUser user, Set<Role> given, Set<String> groups) {
        Set<String> known = groups.stream().filter(directory::hasGroup).collect(Collectors.toSet());
        Set<Role> roles = new HashSet<>(given);
        roles.addAll(directory.rolesOf(known));
        return new Person(user.id(), user.username(), user.name(), user.enabled(), roles, known, false, user.locale());
    }
}
