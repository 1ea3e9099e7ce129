package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.EndedBy;
import kaw.telephony.agent.Engagement.Kind;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.Signal;
import kaw.telephony.pbx.Snapshot;
import org.junit.jupiter.api.Test;

class LostLinkTest extends PlayedCall {

    @Test
    void callIsClosedWithAReasonWhenTheExchangeComesBackWithoutIt() {
        queueCallAnswered();
        exchange.after(20);
        Instant lost = exchange.now();
        exchange.add(new Signal.LinkLost(lost))
                .after(15)
                .add(new Signal.LinkRestored(exchange.now(), Snapshot.empty()))
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.reason()).isEqualTo("pbx-link-lost");
        assertThat(entry.endedAt()).isEqualTo(lost);
        assertThat(entry.talkMillis()).isEqualTo(20_000);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.PBX);
        assertThat(exchange.doings("601")).endsWith(Kind.NONE);
    }

    @Test
    void callThatOutlivedALostLinkGoesOn() {
        queueCallAnswered();
        exchange.after(20).add(new Signal.LinkLost(exchange.now())).after(5);
        exchange.add(new Signal.LinkRestored(
                        exchange.now(),
                        new Snapshot(
                                List.of(
                                        there("caller", Endpoint.outside("carrier"), "b1"),
                                        there("a", Endpoint.extension("601"), "b1")),
                                Set.of("sales"),
                                Map.of())))
                .after(5);
        callerHangsUp();
        exchange.play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.reason()).isNull();
        assertThat(entry.talkMillis()).isEqualTo(30_000);
    }

    @Test
    void callThatBeganWhileTheLinkWasLostIsTakenUp() {
        exchange.add(new Signal.LinkLost(exchange.now())).after(5);
        exchange.add(new Signal.LinkRestored(
                        exchange.now(),
                        new Snapshot(
                                List.of(
                                        there("caller", Endpoint.outside("carrier"), "b1"),
                                        there("a", Endpoint.extension("601"), "b1")),
                                Set.of("sales"),
                                Map.of())))
                .after(5);
        callerHangsUp();
        exchange.play();

        assertThat(exchange.onlyEntry().talkMillis()).isEqualTo(5_000);
        assertThat(exchange.onlyEntry().direction()).isEqualTo(CallDirection.IN);
    }

    @Test
    void callsAreClosedWhenTheLinkStaysLost() {
        queueCallAnswered();
        exchange.after(20);
        Instant lost = exchange.now();
        exchange.add(new Signal.LinkLost(lost)).play();

        exchange.after(20).tick(Duration.ofSeconds(30));
        assertThat(exchange.open()).isOne();
        exchange.after(20).tick(Duration.ofSeconds(30));

        assertThat(exchange.onlyEntry().endedAt()).isEqualTo(lost);
    }

    private static Snapshot.Leg there(String leg, Endpoint endpoint, String bridge) {
        return new Snapshot.Leg(
                call("c1"),
                leg(leg),
                endpoint,
                "79111111111",
                endpoint.kind() == Endpoint.Kind.OUTSIDE ? "74951000001" : null,
                true,
                bridge,
                null,
                null);
    }

    private static Snapshot.Leg virtual(String leg, String pair, String bridge) {
        return new Snapshot.Leg(call("c1"), leg(leg), Endpoint.virtual(leg), null, null, true, bridge, null, leg(pair));
    }

    /** As after a restart of the service, which remembers no virtual legs. */
    @Test
    void partiesThatHearEachOtherThroughVirtualLegsStillDo() {
        exchange.add(new Signal.LinkRestored(
                        exchange.now(),
                        new Snapshot(
                                List.of(
                                        there("caller", Endpoint.outside("carrier"), "b1"),
                                        virtual("v1", "v2", "b1"),
                                        virtual("v2", "v1", "b2"),
                                        there("a", Endpoint.extension("601"), "b2")),
                                Set.of("sales"),
                                Map.of())))
                .after(7)
                .hangsUp("c1", "caller")
                .ends("c1", DialOutcome.ANSWERED, "caller", "v1", "v2", "a");
        exchange.play();

        assertThat(exchange.onlyEntry().talkMillis()).isEqualTo(7_000);
    }
}
