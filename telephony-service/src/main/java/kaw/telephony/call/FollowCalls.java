package kaw.telephony.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaw.contracts.telephony.CallDirection;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Agents;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.blacklist.Blacklist;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Follows calls by their signals, for one thread at a time: what a signal changes is written to the ledger, to the agents' state lines and
 * to the outbox in one transaction, tried again until the database takes it.
 */
@Component
public class FollowCalls {

    private static final Logger log = LoggerFactory.getLogger(FollowCalls.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Agents agents;
    private final CallStore store;
    private final ChangeAgent changeAgent;
    private final Blacklist blacklist;
    private final ScreenCalls screenCalls;
    private final HangUp hangUp;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private OpenCalls calls;

    FollowCalls(
            Agents agents,
            CallStore store,
            ChangeAgent changeAgent,
            Blacklist blacklist,
            ScreenCalls screenCalls,
            HangUp hangUp,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agents = agents;
        this.store = store;
        this.changeAgent = changeAgent;
        this.blacklist = blacklist;
        this.screenCalls = screenCalls;
        this.hangUp = hangUp;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.calls = new OpenCalls(agents);
    }

    /**
     * Begins with the calls that were going on.
     *
     * @param lastHeard when the exchange was heard of last: those that are over ended then, for all that is known
     */
    public void resume(@Nullable Instant lastHeard) {
        calls = new OpenCalls(agents);
        calls.resume(store.open(), lastHeard, clock.instant());
    }

    public void on(Signal signal) throws InterruptedException {
        write(calls.on(signal));
    }

    /** Lets time go by. */
    public void tick(Duration linkGrace) throws InterruptedException {
        write(calls.tick(clock.instant(), linkGrace));
    }

    /** Ends the calls of agents whose softphone is gone: whoever talks to them talks to nobody. */
    public void endCallsOf(Set<UserId> gone) throws InterruptedException {
        List<PbxLegId> legs = new ArrayList<>();
        write(calls.end(gone, "agent-gone", legs, clock.instant()));
        legs.forEach(hangUp::now);
    }

    private void write(CallChanges changes) throws InterruptedException {
        while (!changes.isEmpty()) {
            try {
                List<PbxLegId> refused = new ArrayList<>();
                transactions.executeWithoutResult(transaction -> {
                    changes.ventures().forEach(venture -> screen(venture, refused));
                    changes.calls().forEach(store::save);
                    changes.facts().forEach(this::publish);
                    changes.engagements()
                            .forEach((agent, engagement) -> changeAgent.engage(agent, engagement, changes.at()));
                });
                refused.forEach(hangUp::now);
                return;
            } catch (DataIntegrityViolationException impossible) {
                // No later try would do better, and all other calls wait behind this one.
                log.error("A change of a call cannot be written and is left out", impossible);
                return;
            } catch (DataAccessException | TransactionException unavailable) {
                log.warn("Calls cannot be written just now, trying again: {}", unavailable.getMessage());
                Thread.sleep(AGAIN);
            }
        }
    }

    private void screen(Venture venture, List<PbxLegId> refused) {
        screenCalls.refusal(venture).ifPresent(reason -> {
            venture.call().reason = reason;
            refused.add(venture.leg().pbxId);
        });
    }

    private void publish(CallFact fact) {
        boolean blacklisted = false;
        if (fact instanceof CallFact.Ringing ringing && ringing.number() != null) {
            blacklisted = blacklist.contains(ringing.number());
            if (ringing.direction() == CallDirection.OUT) {
                ringing.agents()
                        .forEach(agent -> store.dialledFor(ringing.call(), agent, ringing.number(), ringing.at()));
            }
        }
        events.publishEvent(new CallHappened(fact, blacklisted, store.partner(fact.call())));
    }
}
