package kaw.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The service's clock: goes with the real time until a test turns or stops it. */
public final class TestClock extends Clock {

    private volatile Duration offset = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    /** Moves it forward, or back with a negative duration. */
    public void turn(Duration by) {
        Instant standing = stopped;
        if (standing == null) {
            offset = offset.plus(by);
        } else {
            stopped = standing.plus(by);
        }
    }

    /** Lets it stand at a moment. */
    public void stopAt(Instant moment) {
        stopped = moment;
    }

    /** Lets it go with the real time again. */
    public void reset() {
        offset = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        Instant standing = stopped;
        return standing == null ? Instant.now().plus(offset) : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times are UTC; convert the instant where a zone is meant");
    }
}
