package kaw.telephony.agent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import kaw.platform.security.UserId;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxDown;
import kaw.telephony.pbx.PbxRefused;
import kaw.telephony.pbx.Snapshot;
import kaw.telephony.queue.ServedQueues;
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
    private final ServedQueues served;
    private final LeftExtensions left;
    private final ObjectProvider<Pbx> pbx;
    private final ReentrantLock lock = new ReentrantLock();

    /** Whether a comparison was asked for that has not begun: however many agents change, one is enough. */
    private final AtomicBoolean due = new AtomicBoolean();

    /** What the exchange has, by extension; guarded by the lock. */
    private final Map<String, Offer> offered = new HashMap<>();

    private Set<String> queues = Set.of();

    OfferCalls(Agents agents, ServedQueues served, LeftExtensions left, ObjectProvider<Pbx> pbx) {
        this.agents = agents;
        this.served = served;
        this.left = left;
        this.pbx = pbx;
    }

    /**
     * @param queues whose member it is
     * @param pause the reason no calls are offered; null when they are
     */
    private record Offer(Set<String> queues, @Nullable String pause) {
        private static final Offer NONE = new Offer(Set.of(), null);
    }

    /** The exchange was read anew. */
    public void begin(Snapshot snapshot) {
        lock.lock();
        try {
            queues = snapshot.queues();
            offered.clear();
            snapshot.members()
                    .forEach((queue, members) -> members.forEach((extension, paused) ->
                            // An unknown reason, so that whoever is paused is paused anew with the right one.
                            offered.merge(extension, new Offer(Set.of(queue), paused ? "" : null), OfferCalls::both)));
        } finally {
            lock.unlock();
        }
    }

    private static Offer both(Offer one, Offer other) {
        Set<String> queues = new HashSet<>(one.queues());
        queues.addAll(other.queues());
        return new Offer(queues, one.pause() == null ? other.pause() : one.pause());
    }

    @TransactionalEventListener
    void on(AgentStateStepped stepped) {
        if (due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("offer-calls").start(this::compare);
        }
    }

    @Scheduled(fixedDelayString = "PT1S")
    void compare() {
        Pbx exchange = pbx.getIfAvailable();
        if (exchange == null || !exchange.connected()) {
            due.set(false);
            return;
        }
        lock.lock();
        // What changes from here on is for the next comparison; all before it is in this one.
        due.set(false);
        try {
            Map<UserId, Set<String>> chosen = served.chosen();
            for (Agent agent : agents.all()) {
                String extension = agent.extension();
                if (extension != null) {
                    offer(exchange, extension, wanted(agent, chosen.getOrDefault(agent.id(), queues)));
                }
            }
            for (String extension : left.all()) {
                offer(exchange, extension, Offer.NONE);
                left.forget(extension);
            }
        } catch (PbxDown | DataAccessException later) {
            log.debug("Queues are compared again later: {}", later.toString());
        } finally {
            lock.unlock();
        }
    }

    private Offer wanted(Agent agent, Set<String> served) {
        if (!agent.signedIn()) {
            return Offer.NONE;
        }
        Set<String> there = new HashSet<>(served);
        there.retainAll(queues);
        return new Offer(there, agent.takesCalls() ? null : agent.pauseWord());
    }

    private void offer(Pbx exchange, String extension, Offer wanted) {
        Offer now = offered.getOrDefault(extension, Offer.NONE);
        if (wanted.equals(now) || (wanted.queues().isEmpty() && now.queues().isEmpty())) {
            return;
        }
        try {
            boolean moved = !wanted.queues().equals(now.queues());
            if (moved) {
                exchange.serve(extension, wanted.queues());
            }
            if (!wanted.queues().isEmpty()) {
                String pause = wanted.pause();
                if (pause != null) {
                    exchange.pause(extension, pause);
                } else if (moved || now.pause() != null) {
                    exchange.unpause(extension);
                }
            }
        } catch (PbxRefused refused) {
            log.warn("The exchange does not offer calls to {} as it should: {}", extension, refused.getMessage());
        }
        offered.put(extension, wanted);
    }
}
