package kaw.gateway.group;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Group;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakGroups;
import kaw.gateway.keycloak.KeycloakRefused;
import kaw.gateway.keycloak.KeycloakUsers;
import kaw.gateway.problem.FieldError;
import kaw.gateway.problem.Invalid;
import org.springframework.stereotype.Component;

/** Makes a group or changes its name and members. */
@Component
public class SaveGroup {

    private static final int NAME_LENGTH = 200;

    private final KeycloakGroups groups;
    private final KeycloakUsers users;
    private final Directory directory;
    private final Reconcile reconcile;

    SaveGroup(KeycloakGroups groups, KeycloakUsers users, Directory directory, Reconcile reconcile) {
        this.groups = groups;
        this.users = users;
        this.directory = directory;
        this.reconcile = reconcile;
    }

    /** Gives the new group's id. */
    public String create(String name, Set<String> members) {
        check(name, members);
        String id = unlessTaken(() -> groups.create(name));
        reconcile.group(id);
        setMembers(id, members);
        return id;
    }

    public void change(Group now, String name, Set<String> members) {
        check(name, members);
        if (!now.name().equals(name)) {
            unlessTaken(() -> {
                groups.rename(now.id(), name);
                return now.id();
            });
            reconcile.group(now.id());
        }
        setMembers(now.id(), members);
    }

    private void setMembers(String group, Set<String> wanted) {
        Set<String> present = groups.members(group);
        Set<String> joining = new HashSet<>(wanted);
        joining.removeAll(present);
        for (String user : joining) {
            users.join(user, group);
            reconcile.person(user);
        }
        Set<String> leaving = new HashSet<>(present);
        leaving.removeAll(wanted);
        for (String user : leaving) {
            users.leave(user, group);
            reconcile.person(user);
        }
    }

    private void check(String name, Set<String> members) {
        if (name.isBlank()) {
            throw new Invalid(new FieldError("name", "required"));
        }
        if (name.length() > NAME_LENGTH) {
            throw new Invalid(new FieldError("name", "name-too-long"));
        }
        boolean allKnown = members.stream()
                .allMatch(id ->
                        directory.person(id).filter(person -> !person.deleted()).isPresent());
        if (!allKnown) {
            throw new Invalid(new FieldError("members", "user-unknown"));
        }
    }

    private static String unlessTaken(Supplier<String> save) {
        try {
            return save.get();
        } catch (KeycloakRefused e) {
            if (e.conflicts()) {
                throw new Invalid(new FieldError("name", "group-name-taken"));
            }
            throw e;
        }
    }
}
