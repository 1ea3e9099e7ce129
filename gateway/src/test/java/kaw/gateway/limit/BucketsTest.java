package kaw.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private long now;

    private final Buckets buckets = new Buckets(2, Duration.ofHours(1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    });

    @Test
    void tellsHowLongToWaitOnceTooMuchWasAskedFor() {
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void letsOnAfterTheWait() {
        buckets.take("a");
        buckets.take("a");

        pass(Duration.ofMinutes(30));

        assertThat(buckets.take("a")).isZero();
    }

    @Test
    void countsEveryClientAlone() {
        buckets.take("a");
        buckets.take("a");

        assertThat(buckets.take("b")).isZero();
    }

    @Test
    void forgetsWhoHasAskedForNothingForAWhile() {
        buckets.take("a");
        pass(Duration.ofHours(1));
        buckets.take("b");

        buckets.forgetIdle();

        assertThat(buckets.size()).isEqualTo(1);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
