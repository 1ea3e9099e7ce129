package kaw.telephony.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an agent's state line on; each change reads the agent, changes it and writes it in one transaction. */
@Component
@Transactional
public class ChangeAgent {

    private final Agents agents;
    private final AgentTimes times;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangeAgent(Agents agents, AgentTimes times, Clock clock, ApplicationEventPublisher events) {
        this.agents = agents;
        this.times = times;
        this.clock = clock;
        this.events = events;
    }

    public Agent present(UserId user, String line, boolean registered) {
        return change(user, clock.instant(), (agent, now) -> agent.present(line, registered, now));
    }

    /** @param reason a code of the list there is */
    public Agent pause(UserId user, String reason) {
        return change(user, clock.instant(), (agent, now) -> agent.pause(reason, now));
    }

    public Agent ready(UserId user) {
        return change(user, clock.instant(), Agent::ready);
    }

    /** The agent's calls are others now. */
    public Agent engage(UserId user, Engagement engagement, Instant at) {
        return change(user, at, (agent, now) -> agent.engage(engagement, times, now));
    }

    public void reachable(String extension, boolean reachable, Instant at) {
        agents.owner(extension).ifPresent(user -> change(user, at, (agent, now) -> agent.reachable(reachable, now)));
    }

    void extension(UserId user, @Nullable String extension) {
        change(user, clock.instant(), (agent, now) -> agent.extension(extension, now));
    }

    void tick(UserId user) {
        change(user, clock.instant(), (agent, now) -> agent.tick(times, now));
    }

    private Agent change(UserId user, Instant now, BiConsumer<Agent, Instant> change) {
        Agent agent = agents.lock(user, now);
        change.accept(agent, now);
        agents.save(agent);
        for (Agent.StateChange step : agent.takeChanges()) {
            events.publishEvent(new AgentStateStepped(
                    user,
                    step.to().state(),
                    step.to().reason(),
                    step.to().callId(),
                    step.at(),
                    step.from().state()));
        }
        return agent;
    }
}
