package kaw.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kaw.contracts.telephony.CallOutcome;
import kaw.telephony.pbx.Signal;
import org.junit.jupiter.api.Test;

class UnsteadySignalsTest extends PlayedCall {

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
}
