package kaw.telephony.agent;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets time go by for agents: softphones not heard of any more, after-call work that is over. Harmless in several instances. */
@Component
class WatchAgents {

    private static final Logger log = LoggerFactory.getLogger(WatchAgents.class);

    private final Agents agents;
    private final ChangeAgent changeAgent;
    private final AgentTimes times;
    private final Clock clock;

    WatchAgents(Agents agents, ChangeAgent changeAgent, AgentTimes times, Clock clock) {
        this.agents = agents;
        this.changeAgent = changeAgent;
        this.times = times;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void watch() {
        try {
            agents.due(times, clock.instant()).forEach(changeAgent::tick);
        } catch (DataAccessException | TransactionException unavailable) {
            log.warn("Agents cannot be watched just now: {}", unavailable.getMessage());
        }
    }
}
