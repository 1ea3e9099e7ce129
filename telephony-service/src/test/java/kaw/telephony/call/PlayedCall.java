package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import org.junit.jupiter.api.AfterEach;

/** A call played by an exchange, whose times must add up whatever a test plays. */
abstract class PlayedCall {

    final Exchange exchange = new Exchange();

    /** The ledger's identity, whatever a test plays: the three times of a call, and of each leg, add up to the whole. */
    @AfterEach
    void timesAddUp() {
        for (CallEntry entry : exchange.entries()) {
            assertThat(entry.ringMillis() + entry.talkMillis() + entry.holdMillis())
                    .isEqualTo(millis(entry.startedAt(), Objects.requireNonNull(entry.endedAt())));
            for (CallEntry.LegEntry leg : entry.legs()) {
                assertThat(leg.ringMillis() + leg.talkMillis() + leg.holdMillis())
                        .isEqualTo(millis(leg.startedAt(), Objects.requireNonNull(leg.endedAt())));
                assertThat(List.of(leg.ringMillis(), leg.talkMillis(), leg.holdMillis()))
                        .allMatch(millis -> millis >= 0);
            }
        }
        assertThat(exchange.open()).isZero();
    }

    private static long millis(Instant since, Instant until) {
        return Duration.between(since, until).toMillis();
    }

    void queueCallRings() {
        exchange.outsideCalls("c1", "caller", "89111111111", "74951000001")
                .after(1)
                .joinsQueue("c1", "caller", "sales")
                .after(1)
                .rings("c1", "a", "601");
    }

    void queueCallAnswered() {
        queueCallRings();
        exchange.after(8)
                .answers("c1", "a")
                .leavesQueue("c1", "caller", "sales")
                .bridge("c1", "b1", "caller", "a");
    }

    void callerHangsUp() {
        exchange.hangsUp("c1", "caller").ends("c1", DialOutcome.ANSWERED, "caller", "a");
    }

    static PbxCallId call(String id) {
        return new PbxCallId(id);
    }

    static PbxLegId leg(String id) {
        return new PbxLegId(id);
    }
}
