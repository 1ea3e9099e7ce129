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
    void on(AgentStateStepped stepped) {
        outbox.append(
                Topic.AGENTS,
                stepped.steps().stream().map(AgentEventPublisher::event).toList());
    }

    private static Outbox.Keyed event(AgentStateStepped.Step step) {
        return new Outbox.Keyed(
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
