package kaw.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RefreshPaceTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final AtomicInteger refreshes = new AtomicInteger();
    private final RefreshPace pace = new RefreshPace(now::get);

    private void refreshTaking(Duration time) {
        pace.refresh(() -> {
            refreshes.incrementAndGet();
            now.addAndGet(time.toNanos());
        });
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void theFirstCardsAreSeenAtOnce() {
        pace.tookIn();
        refreshTaking(Duration.ofMillis(3));
        assertThat(refreshes).hasValue(1);
        assertThat(pace.isPending()).isFalse();
    }

    @Test
    void withoutNewCardsThereIsNothingToShow() {
        refreshTaking(Duration.ofMillis(3));
        assertThat(refreshes).hasValue(0);
        assertThat(pace.atMost(LONG)).isEqualTo(LONG);
    }

    @Test
    void aRefreshIsFollowedByNineTimesItsLengthOfRest() {
        pace.tookIn();
        refreshTaking(Duration.ofMillis(20));
        pace.tookIn();
        pass(Duration.ofMillis(179));
        refreshTaking(Duration.ofMillis(20));
        assertThat(refreshes).hasValue(1);
        assertThat(pace.isPending()).isTrue();
        assertThat(pace.atMost(LONG)).isEqualTo(Duration.ofMillis(1));

        pass(Duration.ofMillis(1));
        refreshTaking(Duration.ofMillis(20));
        assertThat(refreshes).hasValue(2);
    }

    @Test
    void noRestIsLongerThanASecond() {
        pace.tookIn();
        refreshTaking(Duration.ofMillis(400));
        pace.tookIn();
        assertThat(pace.atMost(LONG)).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        refreshTaking(Duration.ofMillis(400));
        assertThat(refreshes).hasValue(2);
    }

    @Test
    void whatCouldNotBeShownStaysPending() {
        pace.tookIn();
        try {
            pace.refresh(() -> {
                throw new IllegalStateException("the disk is full");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the disk is full");
        }
        assertThat(pace.isPending()).isTrue();
        refreshTaking(Duration.ofMillis(3));
        assertThat(refreshes).hasValue(1);
    }
}
