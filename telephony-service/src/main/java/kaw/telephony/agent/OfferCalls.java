package kaw.telephony.agent;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxDown;
import kaw.telephony.pbx.PbxRefused;
import kaw.telephony.pbx.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the exchange's queues as the agents' states are: who takes calls is offered them, who pauses or is gone is not. It compares,
 * rather than sends changes on: whatever instance an agent changed in, and whatever the exchange forgot, comes right.
 */
@Component
public class OfferCalls {

    private static final Logger log = LoggerFactory.getLogger(OfferCalls.class);

    private final Agents agents;
    private final ObjectProvider<Pbx> pbx;
    private final ReentrantLock lock = new ReentrantLock();

    /** What the exchange has, by extension; guarded by the lock. */
    private final Map<String, Offer> offered = new HashMap<>();

    private Set<String> queues = Set.of();

    OfferCalls(Agents agents, ObjectProvider<Pbx> pbx) {
        this.agents = agents;
        this.pbx = pbx;
    }

    /** @param pause the reason none are offered; null when they are */
    private record Offer(boolean member, @Nullable String pause) {}

    /** The exchange was read anew. */
    public void begin(Snapshot snapshot) {
        lock.lock();
        try {
            queues = snapshot.queues();
            offered.clear();
            snapshot.members()
                    .values()
                    .forEach(members -> members.forEach((extension, paused) ->
                            // An unknown reason, so that whoever is paused is paused anew with the right one.
                            offered.put(extension, new Offer(true, paused ? "" : null))));
        } finally {
            lock.unlock();
        }
    }

    @TransactionalEventListener
    void on(AgentStateStepped step) {
        Thread.ofVirtual().name("offer-calls").start(this::compare);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void compare() {
        Pbx exchange = pbx.getIfAvailable();
        if (exchange == null || !exchange.connected()) {
            return;
        }
        lock.lock();
        try {
            for (Agent agent : agents.all()) {
                String extension = agent.extension();
                if (extension != null) {
                    offer(exchange, extension, wanted(agent));
                }
            }
        } catch (PbxDown | DataAccessException later) {
            log.debug("Queues are compared again later: {}", later.toString());
        } finally {
            lock.unlock();
        }
    }

    private static Offer wanted(Agent agent) {
        return new Offer(agent.signedIn(), agent.takesCalls() ? null : agent.pauseWord());
    }

    private void offer(Pbx exchange, String extension, Offer wanted) {
        Offer now = offered.getOrDefault(extension, new Offer(false, null));
        if (wanted.equals(now) || (!wanted.member() && !now.member())) {
            return;
        }
        try {
            if (wanted.member() != now.member()) {
                exchange.serve(extension, wanted.member() ? queues : Set.of());
            }
            if (wanted.member()) {
                String pause = wanted.pause();
                if (pause != null) {
                    exchange.pause(extension, pause);
                } else if (!now.member() || !Objects.equals(now.pause(), null)) {
                    exchange.unpause(extension);
                }
            }
        } catch (PbxRefused refused) {
            log.warn("The exchange does not offer calls to {} as it should: {}", extension, refused.getMessage());
        }
        offered.put(extension, wanted);
    }
}
