package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallOutcome;
import kaw.contracts.telephony.EndedBy;
import kaw.telephony.agent.Engagement.Kind;
import kaw.telephony.pbx.DialOutcome;
import kaw.telephony.pbx.Endpoint;
import kaw.telephony.pbx.Signal;
import org.junit.jupiter.api.Test;

class CallTest extends PlayedCall {

    private void dialsOut() {
        exchange.extensionCalls("c1", "a", "601", "89111111111").after(1).dialsOut("c1", "p", "89111111111");
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
    void whoHangsUpBeforeTheOtherIsPutThroughHasEndedTheCall() {
        dialsOut();
        exchange.after(10)
                .answers("c1", "p")
                .answers("c1", "a")
                .bridge("c1", "b1", "a")
                .hangsUp("c1", "a")
                .bridge("c1", "b1", "p")
                .ends("c1", DialOutcome.ANSWERED, "a", "p")
                .play();

        assertThat(exchange.onlyEntry().endedBy()).isEqualTo(EndedBy.AGENT);
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
}
