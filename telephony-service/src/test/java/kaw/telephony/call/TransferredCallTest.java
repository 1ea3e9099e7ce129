package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import kaw.contracts.telephony.EndedBy;
import kaw.telephony.agent.Engagement.Kind;
import kaw.telephony.pbx.DialOutcome;
import org.junit.jupiter.api.Test;

class TransferredCallTest extends PlayedCall {

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
}
