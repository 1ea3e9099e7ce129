package kaw.gateway.group;

import kaw.gateway.directory.Directory;
import kaw.gateway.directory.Group;
import kaw.gateway.directory.Reconcile;
import kaw.gateway.keycloak.KeycloakGroups;
import org.springframework.stereotype.Component;

/** Deletes a group; its members stay, without what it gave them. */
@Component
public class DeleteGroup {

    private final KeycloakGroups groups;
    private final Directory directory;
    private final Reconcile reconcile;

    DeleteGroup(KeycloakGroups groups, Directory directory, Reconcile reconcile) {
        this.groups = groups;
        this.directory = directory;
        this.reconcile = reconcile;
    }

    public void run(Group group) {
        groups.delete(group.id());
        reconcile.group(group.id());
        directory.membersOf(group.id()).forEach(reconcile::person);
    }
}
