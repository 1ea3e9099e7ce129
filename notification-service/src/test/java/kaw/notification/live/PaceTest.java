package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Pace pace = new Pace();

    @Test
    void tellsAtOnceWhatNeedNotWait() {
        pace.offer("import", hint(1), NONE, HALF_A_SECOND, at(0));

        assertThat(pace.due(at(0))).containsExactly(hint(1));
        assertThat(pace.due(at(0))).isEmpty();
    }

    @Test
    void makesOneHintOfABurstAndTellsTheNewest() {
        for (int i = 1; i <= 100; i++) {
            pace.offer("schema", hint(i), HALF_A_SECOND, HALF_A_SECOND, at(i));
        }

        assertThat(pace.due(at(400))).isEmpty();
        assertThat(pace.untilNext(at(400))).contains(Duration.ofMillis(101));
        assertThat(pace.due(at(501))).containsExactly(hint(100));
    }

    @Test
    void tellsOfAnImportTwiceASecondAtMostAndOfItsEnd() {
        int told = 0;
        List<Hint> last = List.of();
        for (int i = 0; i <= 10_000; i++) {
            if (i <= 9_990) {
                pace.offer("import", hint(i), NONE, HALF_A_SECOND, at(i));
            }
            List<Hint> due = pace.due(at(i));
            told += due.size();
            last = due.isEmpty() ? last : due;
        }

        assertThat(told).isBetween(20, 21);
        assertThat(last).containsExactly(hint(9_990));
    }

    @Test
    void keepsKeysApart() {
        pace.offer("one", hint(1), NONE, HALF_A_SECOND, at(0));
        pace.offer("two", hint(2), NONE, HALF_A_SECOND, at(0));

        assertThat(pace.due(at(0))).containsExactlyInAnyOrder(hint(1), hint(2));
    }

    @Test
    void forgetsKeysThatAreQuiet() {
        pace.offer("import", hint(1), NONE, HALF_A_SECOND, at(0));
        pace.due(at(0));
        assertThat(pace.size()).isEqualTo(1);

        pace.due(at(501));

        assertThat(pace.size()).isZero();
        assertThat(pace.untilNext(at(501))).isEmpty();
    }

    /** Nanoseconds may begin anywhere, below zero too. */
    private static long at(long millis) {
        return Long.MAX_VALUE - 1_000_000L + millis * 1_000_000L;
    }

    private static Hint hint(int number) {
        return new Hint("test", Map.of("number", number), new Audience.Everyone());
    }
}
