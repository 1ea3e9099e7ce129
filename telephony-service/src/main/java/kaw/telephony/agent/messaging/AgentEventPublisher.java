package kaw.telephony.agent.messaging;

import kaw.contracts.Topic;
import kaw.contracts.telephony.AgentStateChanged;
import kaw.platform.outbox.Outbox;
import kaw.telephony.agent.AgentStateStepped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class AgentEventPublisher {

    private final Outbox outbox;

    AgentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AgentStateStepped step) {
        outbox.append(
                Topic.AGENTS,
                step.agent().value(),
                new AgentStateChanged(
                        step.agent().value(),
                        step.state(),
                        step.reason(),
                        step.callId(),
                        step.since(),
                        step.previous()));
    }
}
