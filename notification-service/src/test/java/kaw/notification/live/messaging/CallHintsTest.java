package kaw.notification.live.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.telephony.AgentState;
import kaw.contracts.telephony.AgentStateChanged;
import kaw.contracts.telephony.CallAnswered;
import kaw.contracts.telephony.CallDirection;
import kaw.contracts.telephony.CallRinging;
import kaw.contracts.telephony.CallerIdentified;
import kaw.contracts.telephony.PbxState;
import kaw.contracts.telephony.PbxStateChanged;
import kaw.contracts.telephony.QueuesChanged;
import kaw.notification.live.Audience;
import kaw.notification.live.Hint;
import kaw.notification.live.Hints;
import kaw.platform.security.UserId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CallHintsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID CALL = UUID.randomUUID();

    private final List<Hint> told = new ArrayList<>();
    private final CallHints calls = new CallHints(new Hints() {
        @Override
        public void tell(Hint hint) {
            told.add(hint);
        }

        @Override
        public void tell(String key, Hint hint, Duration wait, Duration pause) {
            told.add(hint);
        }
    });

    private void rings(String... agents) {
        calls.take(new CallRinging(CALL, CallDirection.IN, "+79111111111", List.of(agents), "sales", false, NOW));
    }

    private static Audience only(String user) {
        return new Audience.OneUser(new UserId(user));
    }

    @Test
    void tellThoseItRingsAtOnly() {
        rings("a");

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().audience()).isEqualTo(only("a"));
        assertThat(JsonMapper.builder()
                        .build()
                        .writeValueAsString(told.getFirst().data()))
                .contains("\"number\":\"+79111111111\"", "\"queue\":\"sales\"");
    }

    @Test
    void tellThoseItRangAtThatAnotherAnswered() {
        rings("a");
        rings("b");
        told.clear();
        calls.take(new CallAnswered(CALL, "b", NOW));

        assertThat(told.stream().map(Hint::audience)).containsExactlyInAnyOrder(only("a"), only("b"));
        assertThat(told).allMatch(hint -> hint.type().equals("call-answered"));
    }

    @Test
    void tellWhoCallsAndTheAgentsOwnState() {
        calls.take(new CallerIdentified(CALL, "+79111111111", List.of("a"), List.of(), true));
        calls.take(new AgentStateChanged("a", AgentState.PAUSED, "lunch", null, NOW, AgentState.READY));

        assertThat(told.stream().map(Hint::type)).containsExactly("caller-identified", "agent-state");
        assertThat(told.stream().map(Hint::audience)).containsOnly(only("a"));
    }

    @Test
    void tellEveryoneOfQueuesAndTheExchange() {
        calls.take(new QueuesChanged(List.of(new QueuesChanged.Queue("sales", 2, NOW))));
        calls.take(new PbxStateChanged(PbxState.DOWN, NOW));

        assertThat(told.stream().map(Hint::audience)).containsOnly(new Audience.Everyone());
    }
}
