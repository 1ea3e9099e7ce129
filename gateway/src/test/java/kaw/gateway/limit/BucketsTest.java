package kaw.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Buckets buckets = new Buckets(2, Duration.ofHours(1));

    @Test
    void tellsHowLongToWaitOnceTooMuchWasAskedFor() {
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
    }

    @Test
    void countsEveryClientAlone() {
        buckets.take("a");
        buckets.take("a");

        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void forgetsWhoHasAskedForNothingForAWhile() {
        Buckets fast = new Buckets(1, Duration.ofNanos(1));
        fast.take("a");
        buckets.take("b");

        fast.forgetIdle();
        buckets.forgetIdle();

        assertThat(fast.size()).isZero();
        assertThat(buckets.size()).isEqualTo(1);
    }
}
