package kaw.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.problem.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasWithNullsAndCyrillic() {
        Cursor cursor = Cursor.of("Ёлкин", null, "0192f0c1");

        assertThat(Cursor.decode(cursor.encode(), 3)).isEqualTo(cursor);
        assertThat(cursor.get(1)).isNull();
    }

    @Test
    void needsNoEscapingInAUrl() {
        assertThat(Cursor.of("??>>~~", "ы&=+/").encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90IGpzb24", "WzFd", "e30", "bnVsbA", "W10"})
    void refusesWhatIsNoneOfOurs(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2)).isInstanceOf(BadRequest.class);
    }

    @Test
    void readsWhatItsPartsAreAndRefusesWhatTheyAreNot() {
        UUID id = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
        Instant time = Instant.parse("2026-01-02T03:04:05.678Z");
        Cursor cursor = Cursor.of(id.toString(), time.toString(), "-7", null);

        assertThat(cursor.id(0)).isEqualTo(id);
        assertThat(cursor.time(1)).isEqualTo(time);
        assertThat(cursor.number(2)).isEqualTo(-7);
        assertThatThrownBy(() -> cursor.id(3)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> cursor.time(0)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> cursor.number(1)).isInstanceOf(BadRequest.class);
    }

    @Test
    void refusesAHugeOne() {
        String huge = Cursor.of("x".repeat(10_000)).encode();

        assertThatThrownBy(() -> Cursor.decode(huge, 1)).isInstanceOf(BadRequest.class);
    }
}
