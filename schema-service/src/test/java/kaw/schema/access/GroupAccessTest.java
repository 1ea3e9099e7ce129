package kaw.schema.access;

import static kaw.contracts.schema.AccessLevel.EDIT;
import static kaw.contracts.schema.AccessLevel.HIDDEN;
import static kaw.contracts.schema.AccessLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.problem.Stale;
import kaw.schema.Events;
import org.junit.jupiter.api.Test;

class GroupAccessTest {
    @Test
    void keepsOnlyWhatIsNotHidden() {
        GroupAccess access = GroupAccess.give("sales", Map.of("name", EDIT, "salary", HIDDEN));

        assertThat(access.state().levels()).isEqualTo(Map.of("name", EDIT));
        assertThat(access.state().version()).isEqualTo(1);
        assertThat(Events.of(access)).containsExactly(new AccessChanged(access));
    }

    @Test
    void replacesAllLevels() {
        GroupAccess access = stored(Map.of("name", EDIT, "phone", VIEW));

        access.change(1, Map.of("name", VIEW, "city", EDIT));

        assertThat(access.state().levels()).isEqualTo(Map.of("name", VIEW, "city", EDIT));
        assertThat(Events.of(access)).containsExactly(new AccessChanged(access));
    }

    @Test
    void saysNothingWhenNothingChanges() {
        GroupAccess access = stored(Map.of("name", EDIT));

        access.change(1, Map.of("name", EDIT, "phone", HIDDEN));

        assertThat(Events.of(access)).isEmpty();
    }

    @Test
    void refusesAChangeMadeForAnotherVersion() {
        GroupAccess access = stored(Map.of("name", EDIT));

        assertThatThrownBy(() -> access.change(0, Map.of()))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.properties().get("current")).isEqualTo(access.state()));
        assertThat(access.state().levels()).isEqualTo(Map.of("name", EDIT));
    }

    @Test
    void losesEverythingWithItsGroupOnce() {
        GroupAccess access = stored(Map.of("name", EDIT));

        access.remove();
        access.remove();

        assertThat(access.state().deleted()).isTrue();
        assertThat(access.state().levels()).isEmpty();
        assertThat(Events.of(access)).containsExactly(new AccessChanged(access));
        assertThatThrownBy(() -> access.change(1, Map.of("name", EDIT))).isInstanceOf(GroupNotFound.class);
    }

    private static GroupAccess stored(Map<String, AccessLevel> levels) {
        GroupAccess access = GroupAccess.give("sales", levels);
        Events.forget(access);
        return access;
    }
}
