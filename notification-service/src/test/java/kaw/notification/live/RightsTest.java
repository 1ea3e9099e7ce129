package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.platform.security.UserId;
import org.junit.jupiter.api.Test;

class RightsTest {
    private final Rights rights = new Rights();

    @Test
    void areChangedByRolesGroupsAndDismissalButNotByAName() {
        UserSaved anna = new UserSaved("anna", "anna", "Анна", true, Set.of(), Set.of("sales"), false);
        rights.changed(anna);

        assertThat(rights.changed(new UserSaved("anna", "anna2", "Анна П.", true, Set.of(), Set.of("sales"), false)))
                .isFalse();
        assertThat(rights.changed(
                        new UserSaved("anna", "anna", "Анна", true, Set.of(Role.TASKS), Set.of("sales"), false)))
                .isTrue();
        assertThat(rights.changed(new UserSaved("anna", "anna", "Анна", true, Set.of(Role.TASKS), Set.of(), false)))
                .isTrue();
        assertThat(rights.changed(new UserSaved("anna", "anna", "Анна", false, Set.of(Role.TASKS), Set.of(), false)))
                .isTrue();
    }

    @Test
    void ofAGroupConcernItsMembersWhoAreNoAdministrators() {
        user("anna", Set.of(), "sales");
        user("boris", Set.of(), "night");
        user("chief", Set.of(Role.ADMIN), "sales");

        assertThat(rights.changed(access("sales", 1, Map.of("name", AccessLevel.VIEW))))
                .containsExactly(new UserId("anna"));
    }

    @Test
    void areNotChangedBySayingTheSameAgain() {
        user("anna", Set.of(), "sales");
        rights.changed(access("sales", 1, Map.of("name", AccessLevel.VIEW)));

        assertThat(rights.changed(access("sales", 1, Map.of("name", AccessLevel.VIEW))))
                .isEmpty();
        assertThat(rights.changed(access("sales", 2, Map.of("name", AccessLevel.VIEW))))
                .isEmpty();
    }

    @Test
    void doNotGoBackWhenTheTopicIsReadAgain() {
        user("anna", Set.of(), "sales");
        rights.changed(access("sales", 1, Map.of()));
        rights.changed(access("sales", 2, Map.of("name", AccessLevel.VIEW)));

        assertThat(rights.changed(access("sales", 1, Map.of()))).isEmpty();
        assertThat(rights.changed(access("sales", 2, Map.of("name", AccessLevel.VIEW))))
                .isEmpty();
    }

    @Test
    void areLostWithTheGroup() {
        user("anna", Set.of(), "sales");
        rights.changed(access("sales", 1, Map.of("name", AccessLevel.VIEW)));

        assertThat(rights.changed(new AccessSaved("sales", 2, Map.of(), true))).containsExactly(new UserId("anna"));
    }

    @Test
    void ofAViewerFollowWhatIsHeardOfThem() {
        Viewer anna = rights.viewer(new UserId("anna"), true);
        assertThat(anna.isAdmin()).isTrue();
        assertThat(anna.isActive()).isTrue();

        user("anna", Set.of());
        assertThat(anna.isAdmin()).isFalse();

        rights.changed(new UserSaved("anna", "anna", "Анна", false, Set.of(), Set.of(), true));
        assertThat(anna.isActive()).isFalse();
    }

    private void user(String id, Set<Role> roles, String... groups) {
        rights.changed(new UserSaved(id, id, id, true, roles, Set.of(groups), false));
    }

    private static AccessSaved access(String group, int version, Map<String, AccessLevel> levels) {
        return new AccessSaved(group, version, levels, false);
    }
}
