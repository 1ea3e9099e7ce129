package kaw.telephony.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves agents' state lines on; each change reads the agents, changes them and writes them in one transaction. */
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

    /** An agent's calls were others from an instant on. */
    public record Engaged(UserId agent, Engagement engagement, Instant at) {}

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

    /** Agents' calls are others now; what happened to several, or to one several times, in its order. */
    public void engage(List<Engaged> engaged) {
        if (engaged.isEmpty()) {
            return;
        }
        Set<UserId> users = engaged.stream().map(Engaged::agent).collect(Collectors.toSet());
        Map<UserId, Agent> locked = agents.lock(users, engaged.getFirst().at());
        for (Engaged one : engaged) {
            Agent agent = Objects.requireNonNull(locked.get(one.agent()));
            agent.engage(one.engagement(), times, one.at());
        }
        save(locked.values());
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
        save(List.of(agent));
        return agent;
    }

    private void save(Collection<Agent> changed) {
        agents.save(changed);
        List<AgentStateStepped.Step> steps = new ArrayList<>();
        for (Agent agent : changed) {
            for (Agent.StateChange step : agent.takeChanges()) {
                steps.add(new AgentStateStepped.Step(
                        agent.id(),
                        step.to().state(),
                        step.to().reason(),
                        step.to().callId(),
                        step.at(),
                        step.from().state()));
            }
        }
        if (!steps.isEmpty()) {
            events.publishEvent(new AgentStateStepped(steps));
        }
    }
}
