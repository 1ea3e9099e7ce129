package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import kaw.telephony.agent.Engagement.Kind;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.PbxCallId;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import kaw.telephony.pbx.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallTest {

    private final Exchange exchange = new Exchange();

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

    private void queueCallRings() {
        exchange.outsideCalls("c1", "caller", "89111111111", "74951000001")
                .after(1)
                .joinsQueue("c1", "caller", "sales")
                .after(1)
                .rings("c1", "a", "601");
    }

    private void queueCallAnswered() {
        queueCallRings();
        exchange.after(8)
                .answers("c1", "a")
                .leavesQueue("c1", "caller", "sales")
                .bridge("c1", "b1", "caller", "a");
    }

    private void callerHangsUp() {
        exchange.hangsUp("c1", "caller").ends("c1", DialOutcome.ANSWERED, "caller", "a");
    }

    @Test
    void queueCallIsAnsweredHeldAndEndedByTheCaller() {
        queueCallAnswered();
        exchange.after(30).holds("c1", "a").after(5).resumes("c1", "a").after(25);
        callerHangsUp();
        exchange.play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.direction()).isEqualTo(CallDirection.IN);
        assertThat(entry.number()).isEqualTo("+79111111111");
        assertThat(entry.queue()).isEqualTo("sales");
        assertThat(entry.ringMillis()).isEqualTo(10_000);
        assertThat(entry.talkMillis()).isEqualTo(55_000);
        assertThat(entry.holdMillis()).isEqualTo(5_000);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(entry.outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(entry.agent()).isEqualTo(Exchange.agent("601"));
        assertThat(entry.legs()).hasSize(2);
        assertThat(entry.legs().getLast().ringMillis()).isEqualTo(8_000);
        assertThat(entry.legs().getLast().holds()).hasSize(1);
        assertThat(exchange.doings("601"))
                .containsExactly(Kind.RINGING, Kind.TALKING, Kind.ON_HOLD, Kind.TALKING, Kind.NONE);
        assertThat(exchange.facts(CallFact.Ringing.class)).hasSize(1);
        assertThat(exchange.facts(CallFact.Answered.class)).hasSize(1);
    }

    @Test
    void callGoesOnToTheNextAgentWhenTheFirstDoesNotAnswer() {
        queueCallRings();
        exchange.after(15)
                .ends("c1", DialOutcome.NO_ANSWER, "a")
                .rings("c1", "b", "602")
                .after(3)
                .answers("c1", "b")
                .bridge("c1", "b1", "caller", "b")
                .after(10)
                .hangsUp("c1", "b")
                .ends("c1", DialOutcome.ANSWERED, "b", "caller")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.agents()).containsExactly(Exchange.agent("601"), Exchange.agent("602"));
        assertThat(entry.agent()).isEqualTo(Exchange.agent("602"));
        assertThat(entry.endedBy()).isEqualTo(EndedBy.AGENT);
        assertThat(exchange.doings("601")).containsExactly(Kind.RINGING, Kind.NONE);
        assertThat(exchange.facts(CallFact.Ringing.class).map(CallFact.Ringing::agents))
                .containsExactly(List.of(Exchange.agent("601")), List.of(Exchange.agent("602")));
    }

    @Test
    void callerGivesUpInTheQueue() {
        queueCallRings();
        exchange.after(5)
                .hangsUp("c1", "caller")
                .leavesQueue("c1", "caller", "sales")
                .ends("c1", DialOutcome.CANCELLED, "a", "caller")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.outcome()).isEqualTo(CallOutcome.ABANDONED);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(entry.ringMillis()).isEqualTo(7_000);
        assertThat(entry.answeredAt()).isNull();
    }

    @Test
    void callStraightToAnExtensionIsMissed() {
        exchange.outsideCalls("c1", "caller", "79111111111", "74951000003")
                .rings("c1", "a", "601")
                .after(20)
                .hangsUp("c1", "caller")
                .ends("c1", DialOutcome.CANCELLED, "a", "caller")
                .play();

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.MISSED);
    }

    @Test
    void attendedTransferIsOneCall() {
        queueCallAnswered();
        exchange.after(10)
                .holds("c1", "a")
                .after(2)
                .extensionCalls("c2", "a2", "601", "602")
                .rings("c2", "b", "602")
                .after(3)
                .answers("c2", "b")
                .bridge("c2", "b2", "a2", "b")
                .after(10)
                .transfers("c1", "a", "a2", null)
                .parts("c1", "a", "b1")
                .bridge("c1", "b1", "b")
                .ends("c1", DialOutcome.ANSWERED, "a", "a2")
                .after(20)
                .hangsUp("c1", "caller")
                .ends("c1", DialOutcome.ANSWERED, "b", "caller")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.legs()).hasSize(4);
        assertThat(entry.agent()).isEqualTo(Exchange.agent("602"));
        assertThat(entry.talkMillis()).isEqualTo(30_000);
        assertThat(entry.holdMillis()).isEqualTo(15_000);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(entry.legs().get(1).transferredTo()).isEqualTo("602");
        assertThat(exchange.facts(CallFact.Ended.class)
                        .map(ended -> ended.entry().mergedInto()))
                .containsExactly(entry.id(), null);
        assertThat(exchange.doings("601"))
                .containsExactly(Kind.RINGING, Kind.TALKING, Kind.ON_HOLD, Kind.TALKING, Kind.TALKING, Kind.NONE);
        assertThat(exchange.doings("602")).endsWith(Kind.TALKING, Kind.NONE);
    }

    @Test
    void callsJoinedByTheirNumberAloneBecomeOneToo() {
        queueCallAnswered();
        exchange.after(5)
                .holds("c1", "a")
                .extensionCalls("c2", "a2", "601", "602")
                .rings("c2", "b", "602")
                .answers("c2", "b")
                .bridge("c2", "b2", "a2", "b")
                .after(5)
                .bridge("c1", "b1", "b")
                .ends("c1", DialOutcome.ANSWERED, "a", "a2")
                .after(5)
                .hangsUp("c1", "b")
                .ends("c1", DialOutcome.ANSWERED, "caller", "b")
                .play();

        assertThat(exchange.onlyEntry().legs()).hasSize(4);
        assertThat(exchange.onlyEntry().endedBy()).isEqualTo(EndedBy.AGENT);
    }

    @Test
    void blindTransferMakesTheCallerWaitAgain() {
        queueCallAnswered();
        exchange.after(10)
                .transfers("c1", "a", null, "602")
                .parts("c1", "a", "b1")
                .parts("c1", "caller", "b1")
                .hangsUp("c1", "a")
                .ends("c1", DialOutcome.ANSWERED, "a")
                .rings("c1", "b", "602")
                .after(4)
                .answers("c1", "b")
                .bridge("c1", "b3", "caller", "b")
                .after(6)
                .hangsUp("c1", "b")
                .ends("c1", DialOutcome.ANSWERED, "b", "caller")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.talkMillis()).isEqualTo(16_000);
        assertThat(entry.ringMillis()).isEqualTo(14_000);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.AGENT);
        assertThat(entry.legs().get(1).transferredTo()).isEqualTo("602");
    }

    private void dialsOut() {
        exchange.extensionCalls("c1", "a", "601", "89111111111").after(1).dialsOut("c1", "p", "89111111111");
    }

    @Test
    void outgoingCallIsAnswered() {
        dialsOut();
        exchange.after(9)
                .answers("c1", "p")
                .answers("c1", "a")
                .bridge("c1", "b1", "a", "p")
                .after(60)
                .hangsUp("c1", "a")
                .ends("c1", DialOutcome.ANSWERED, "p", "a")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.direction()).isEqualTo(CallDirection.OUT);
        assertThat(entry.number()).isEqualTo("+79111111111");
        assertThat(entry.numberAsDialled()).isEqualTo("89111111111");
        assertThat(entry.ringMillis()).isEqualTo(10_000);
        assertThat(entry.talkMillis()).isEqualTo(60_000);
        assertThat(entry.endedBy()).isEqualTo(EndedBy.AGENT);
        assertThat(exchange.facts(CallFact.Ringing.class).map(CallFact.Ringing::agents))
                .containsExactly(List.of(Exchange.agent("601")));
    }

    @Test
    void outgoingCallFindsABusyLine() {
        dialsOut();
        exchange.after(2).ends("c1", DialOutcome.BUSY, "p", "a").play();

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.BUSY);
        assertThat(exchange.doings("601")).containsExactly(Kind.RINGING, Kind.NONE);
    }

    @Test
    void outgoingCallIsGivenUpUnanswered() {
        dialsOut();
        exchange.after(30)
                .hangsUp("c1", "a")
                .ends("c1", DialOutcome.CANCELLED, "p", "a")
                .play();

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.NO_ANSWER);
        assertThat(exchange.onlyEntry().endedBy()).isEqualTo(EndedBy.AGENT);
    }

    @Test
    void outgoingCallThatReachesNobodyFails() {
        exchange.extensionCalls("c1", "a", "601", "89111111111")
                .after(1)
                .ends("c1", DialOutcome.FAILED, "a")
                .play();

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.FAILED);
    }

    @Test
    void colleaguesTalk() {
        exchange.extensionCalls("c1", "a", "601", "602")
                .rings("c1", "b", "602")
                .after(2)
                .answers("c1", "b")
                .bridge("c1", "b1", "a", "b")
                .after(5)
                .hangsUp("c1", "b")
                .ends("c1", DialOutcome.ANSWERED, "a", "b")
                .play();

        CallEntry entry = exchange.onlyEntry();
        assertThat(entry.direction()).isEqualTo(CallDirection.INTERNAL);
        assertThat(entry.number()).isNull();
        assertThat(entry.numberAsDialled()).isEqualTo("602");
    }

    @Test
    void twoCallsFromOneNumberAreTwoCalls() {
        queueCallRings();
        exchange.outsideCalls("c9", "caller9", "89111111111", "74951000001")
                .joinsQueue("c9", "caller9", "sales")
                .after(3)
                .hangsUp("c9", "caller9")
                .ends("c9", DialOutcome.CANCELLED, "caller9")
                .after(1)
                .hangsUp("c1", "caller")
                .ends("c1", DialOutcome.CANCELLED, "caller", "a")
                .play();

        assertThat(exchange.entries()).hasSize(2).allMatch(entry -> "+79111111111".equals(entry.number()));
    }

    @Test
    void partiesInTwoBridgesHearEachOtherThroughAPairOfVirtualLegs() {
        exchange.outsideCalls("c1", "caller", "79111111111", "74951000001").joinsQueue("c1", "caller", "sales");
        exchange.add(new Signal.LegStarted(
                        exchange.now(), call("c1"), leg("l1"), Endpoint.virtual("Local/1"), null, null))
                .add(new Signal.LegStarted(
                        exchange.now(), call("c1"), leg("l2"), Endpoint.virtual("Local/2"), null, null))
                .add(new Signal.LegsPaired(exchange.now(), call("c1"), leg("l1"), leg("l2")))
                .rings("c1", "a", "601")
                .after(2)
                .bridge("c1", "b1", "caller", "l1")
                .bridge("c1", "b2", "a", "l2")
                .after(7)
                .hangsUp("c1", "caller")
                .ends("c1", DialOutcome.ANSWERED, "caller", "l1", "l2", "a")
                .play();

        assertThat(exchange.onlyEntry().talkMillis()).isEqualTo(7_000);
        assertThat(exchange.onlyEntry().legs()).hasSize(2);
    }

    @Test
    void everySignalTwiceChangesNothing() {
        queueCallAnswered();
        exchange.after(30).holds("c1", "a").after(5).resumes("c1", "a").after(25);
        callerHangsUp();
        exchange.play(signals -> signals.stream()
                .flatMap(signal -> List.of(signal, signal).stream())
                .toList());

        assertThat(exchange.onlyEntry().talkMillis()).isEqualTo(55_000);
        assertThat(exchange.onlyEntry().holdMillis()).isEqualTo(5_000);
        assertThat(exchange.facts(CallFact.Answered.class)).hasSize(1);
    }

    @Test
    void wholeCallToldAgainAfterItsEndMakesNoGhost() {
        queueCallAnswered();
        exchange.after(10);
        callerHangsUp();
        exchange.play(signals -> {
            List<Signal> twice = new ArrayList<>(signals);
            twice.addAll(signals);
            return twice;
        });

        assertThat(exchange.entries()).hasSize(1);
    }

    @Test
    void neighbouringSignalsMayChangePlaces() {
        queueCallAnswered();
        exchange.after(10);
        callerHangsUp();
        exchange.play(signals -> {
            List<Signal> swapped = new ArrayList<>(signals);
            for (int i = 0; i + 1 < swapped.size(); i += 2) {
                Collections.swap(swapped, i, i + 1);
            }
            return swapped;
        });

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(exchange.onlyEntry().legs()).hasSize(2);
    }

    @Test
    void clockThatStepsBackMakesNoNegativeTime() {
        queueCallRings();
        exchange.after(-3600)
                .answers("c1", "a")
                .bridge("c1", "b1", "caller", "a")
                .after(20)
                .holds("c1", "a")
                .after(-7200)
                .resumes("c1", "a");
        callerHangsUp();
        exchange.play();

        assertThat(exchange.onlyEntry().outcome()).isEqualTo(CallOutcome.ANSWERED);
    }

    @Test
    void clockThatStepsForthKeepsTheTimesAddingUp() {
        queueCallAnswered();
        exchange.after(3600).holds("c1", "a").after(10).resumes("c1", "a");
        callerHangsUp();
        exchange.play();

        assertThat(exchange.onlyEntry().holdMillis()).isEqualTo(10_000);
    }

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
                null);
    }

    private static PbxCallId call(String id) {
        return new PbxCallId(id);
    }

    private static PbxLegId leg(String id) {
        return new PbxLegId(id);
    }
}
