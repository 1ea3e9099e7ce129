package kaw.telephony.panel.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import kaw.contracts.telephony.AgentState;
import kaw.platform.security.User;
import kaw.platform.security.UserId;
import kaw.platform.security.Users;
import kaw.telephony.agent.Agent;
import kaw.telephony.agent.Agents;
import kaw.telephony.agent.SetExtension;
import kaw.telephony.agent.StateInterval;
import kaw.telephony.link.LinkStatus;
import kaw.telephony.link.PbxProperties;
import kaw.telephony.panel.CountToday;
import kaw.telephony.queue.QueueBoard;
import kaw.telephony.queue.ServedQueues;
import org.springframework.stereotype.Component;

/** Makes answers of agents. */
@Component
class AgentResponses {

    private final Agents agents;
    private final SetExtension extensions;
    private final LinkStatus link;
    private final QueueBoard board;
    private final ServedQueues served;
    private final CountToday today;
    private final Users users;
    private final PbxProperties pbx;
    private final Clock clock;

    AgentResponses(
            Agents agents,
            SetExtension extensions,
            LinkStatus link,
            QueueBoard board,
            ServedQueues served,
            CountToday today,
            Users users,
            PbxProperties pbx,
            Clock clock) {
        this.agents = agents;
        this.extensions = extensions;
        this.link = link;
        this.board = board;
        this.served = served;
        this.today = today;
        this.users = users;
        this.pbx = pbx;
        this.clock = clock;
    }

    AgentResponse of(UserId user) {
        Agent agent = agents.find(user).orElse(null);
        Set<String> own = served.of(user).queues();
        LinkStatus.Seen seen = link.now();
        CountToday.Counts counts = today.of(user);
        return new AgentResponse(
                user.value(),
                agent == null ? null : agent.extension(),
                extensions.hasPassword(user),
                new AgentResponse.Phone(seen.state(), seen.since()),
                agent == null ? signedOut(clock.instant()) : state(agent),
                board.queues().stream()
                        .filter(queue -> own == null || own.contains(queue.name()))
                        .map(queue -> new AgentResponse.Queue(queue.name(), queue.label(), queue.waiting()))
                        .toList(),
                new AgentResponse.Today(counts.accepted(), counts.missed()));
    }

    AgentResponse.Line line(Agent agent) {
        return new AgentResponse.Line(
                agent.id().value(), users.name(agent.id()).orElse(null), agent.extension(), state(agent));
    }

    /** Of those who have one and are still here; nothing of what they do at the moment, which is for supervisors. */
    Stream<AgentResponse.Extension> extension(Agent agent) {
        String extension = agent.extension();
        return extension == null
                ? Stream.empty()
                : users.find(agent.id()).filter(User::active).stream()
                        .map(user -> new AgentResponse.Extension(agent.id().value(), user.name(), extension));
    }

    AgentResponse.Interval interval(StateInterval interval) {
        return new AgentResponse.Interval(
                interval.state(), interval.reason(), interval.callId(), interval.since(), interval.until());
    }

    /** What stands after the @ of a softphone's address; the exchange looks at the user only. */
    String domain() {
        return pbx.domain();
    }

    private static AgentResponse.State state(Agent agent) {
        return new AgentResponse.State(agent.state(), agent.reason(), agent.since(), agent.callId());
    }

    private static AgentResponse.State signedOut(Instant now) {
        return new AgentResponse.State(AgentState.SIGNED_OUT, null, now, null);
    }
}
