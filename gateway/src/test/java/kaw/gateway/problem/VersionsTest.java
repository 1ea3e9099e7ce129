package kaw.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsTest {

    @Test
    void tellsStatesApart() {
        assertThat(Versions.of("ab", "c")).isNotEqualTo(Versions.of("a", "bc"));
        assertThat(Versions.of("ab", "c")).isEqualTo(Versions.of("ab", "c"));
    }

    @Test
    void acceptsTheCurrentVersion() {
        assertThatCode(() -> Versions.check("\"7\"", 7, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void showsTheCurrentStateToWhoChangesAnOldOne() {
        assertThatThrownBy(() -> Versions.check("\"6\"", 7, "the newest"))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.extras()).containsEntry("current", "the newest"));
    }
}
