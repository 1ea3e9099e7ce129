package kaw.telephony.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.platform.security.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgentTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    private static final AgentTimes TIMES =
            new AgentTimes(Duration.ofSeconds(25), Duration.ofMinutes(15), Duration.ofSeconds(60));
    private static final UUID CALL = UUID.randomUUID();

    private Instant now = START;
    private final Agent agent = Agent.unknown(new UserId("a"), START);
    private final List<StateInterval> line = new ArrayList<>();

    /** The identity of the state line, whatever a test did: no gap, no overlap, and so the states add up. */
    @AfterEach
    void lineIsGapFree() {
        line.addAll(agent.takeFinished());
        Instant end = START;
        for (StateInterval interval : line) {
            assertThat(interval.since()).isEqualTo(end);
            assertThat(interval.until()).isAfter(interval.since());
            end = interval.until();
        }
        assertThat(agent.since()).isEqualTo(end);
        Duration states = line.stream()
                .map(interval -> Duration.between(interval.since(), interval.until()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(states).isEqualTo(Duration.between(START, agent.since()));
    }

    private void after(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private void present() {
        agent.present("tab", true, now);
    }

    private void engage(Engagement.Kind kind) {
        agent.engage(kind == Engagement.Kind.NONE ? Engagement.NONE : new Engagement(kind, CALL), TIMES, now);
    }

    @Test
    void goesThroughACallAndAfterCallWork() {
        after(1);
        present();
        after(10);
        engage(Engagement.Kind.RINGING);
        after(5);
        assertThat(agent.takesCalls()).as("one that rings is its own hindrance").isTrue();
        engage(Engagement.Kind.TALKING);
        assertThat(agent.takesCalls())
                .as("the next would ring before there is after-call work")
                .isFalse();
        after(30);
        engage(Engagement.Kind.ON_HOLD);
        after(5);
        engage(Engagement.Kind.TALKING);
        after(10);
        engage(Engagement.Kind.NONE);
        assertThat(agent.state()).isEqualTo(AgentState.AFTER_CALL);
        assertThat(agent.callId()).isEqualTo(CALL);
        assertThat(agent.takesCalls()).isFalse();
        after(20);
        agent.ready(now);

        assertThat(agent.state()).isEqualTo(AgentState.READY);
        line.addAll(agent.takeFinished());
        assertThat(line.stream().map(StateInterval::state))
                .containsExactly(
                        AgentState.SIGNED_OUT,
                        AgentState.READY,
                        AgentState.RINGING,
                        AgentState.TALKING,
                        AgentState.ON_HOLD,
                        AgentState.TALKING,
                        AgentState.AFTER_CALL);
    }

    @Test
    void missedCallLeadsToNoAfterCallWork() {
        present();
        engage(Engagement.Kind.RINGING);
        after(15);
        engage(Engagement.Kind.NONE);

        assertThat(agent.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void afterCallWorkEndsByItself() {
        present();
        engage(Engagement.Kind.TALKING);
        after(10);
        engage(Engagement.Kind.NONE);
        after(59);
        present();
        agent.tick(TIMES, now);
        assertThat(agent.state()).isEqualTo(AgentState.AFTER_CALL);
        after(1);
        agent.tick(TIMES, now);

        assertThat(agent.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void pauseTakenDuringACallBeginsAfterIt() {
        present();
        engage(Engagement.Kind.TALKING);
        agent.pause("lunch", now);
        assertThat(agent.state()).isEqualTo(AgentState.TALKING);
        assertThat(agent.takesCalls()).isFalse();
        after(10);
        engage(Engagement.Kind.NONE);
        agent.ready(now);
        agent.pause("lunch", now);

        assertThat(agent.state()).isEqualTo(AgentState.PAUSED);
        assertThat(agent.reason()).isEqualTo("lunch");
    }

    @Test
    void changedReasonOfAPauseIsAnotherInterval() {
        present();
        after(1);
        agent.pause("lunch", now);
        after(10);
        agent.pause("meeting", now);
        after(10);
        agent.ready(now);

        line.addAll(agent.takeFinished());
        assertThat(line.stream().map(StateInterval::reason)).contains("lunch", "meeting");
    }

    @Test
    void agentWhoseBrowserIsGoneIsUnreachableAndThenSignedOut() {
        present();
        after(26);
        agent.tick(TIMES, now);
        assertThat(agent.state()).isEqualTo(AgentState.UNREACHABLE);
        assertThat(agent.takesCalls()).isFalse();
        after(15 * 60 + 1);
        agent.tick(TIMES, now);

        assertThat(agent.state()).isEqualTo(AgentState.SIGNED_OUT);
    }

    @Test
    void callOutlivesTheBrowser() {
        present();
        engage(Engagement.Kind.TALKING);
        after(40);
        agent.tick(TIMES, now);

        assertThat(agent.state()).isEqualTo(AgentState.TALKING);
    }

    @Test
    void otherTabCannotGiveUpTheLine() {
        present();
        agent.present("other tab", false, now);
        assertThat(agent.state()).isEqualTo(AgentState.READY);
        agent.present("tab", false, now);

        assertThat(agent.state()).isEqualTo(AgentState.UNREACHABLE);
    }

    @Test
    void telephoneTheExchangeLostIsUnreachable() {
        present();
        agent.reachable(false, now);
        assertThat(agent.state()).isEqualTo(AgentState.UNREACHABLE);
        agent.reachable(true, now);

        assertThat(agent.state()).isEqualTo(AgentState.READY);
    }

    @Test
    void whoIsSignedOutCannotPause() {
        assertThatThrownBy(() -> agent.pause("lunch", now)).isInstanceOf(AgentSignedOut.class);
    }

    @Test
    void clockThatStepsBackLengthensNothing() {
        present();
        after(100);
        engage(Engagement.Kind.TALKING);
        after(10);
        engage(Engagement.Kind.NONE);
        after(-3600);
        agent.tick(TIMES, now);
        after(61);
        present();
        agent.tick(TIMES, now);
        assertThat(agent.state()).isEqualTo(AgentState.READY);
        after(26);
        agent.tick(TIMES, now);

        assertThat(agent.state()).isEqualTo(AgentState.UNREACHABLE);
    }

    @Test
    void lineStaysGapFreeWhateverHappens() {
        Random random = new Random(3);
        for (int step = 0; step < 5_000; step++) {
            after(random.nextInt(100) == 0 ? -300 : random.nextInt(40));
            switch (random.nextInt(7)) {
                case 0, 1 -> agent.present(random.nextBoolean() ? "tab" : "other", random.nextInt(5) > 0, now);
                case 2 -> engage(Engagement.Kind.values()[random.nextInt(4)]);
                case 3 -> agent.reachable(random.nextInt(4) > 0, now);
                case 4 -> {
                    if (agent.signedIn()) {
                        agent.pause(random.nextBoolean() ? "lunch" : "break", now);
                    }
                }
                case 5 -> {
                    if (agent.signedIn()) {
                        agent.ready(now);
                    }
                }
                default -> agent.tick(TIMES, now);
            }
        }
        assertThat(agent.state()).isNotNull();
    }
}
