package kaw.telephony.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaw.platform.security.UserId;
import kaw.telephony.agent.Agents;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Follows calls by their signals, for one thread at a time: what the signals at hand change is written to the ledger, to the agents' state
 * lines and to the outbox in one transaction, tried again until the database takes it. What it cannot take of many is tried signal by signal,
 * so that no call is spoilt by another.
 */
@Component
public class FollowCalls {

    private static final Logger log = LoggerFactory.getLogger(FollowCalls.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final CallStore store;
    private final WriteChanges writeChanges;
    private final HangUp hangUp;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Owners owners;
    private OpenCalls calls;

    FollowCalls(
            Agents agents,
            CallStore store,
            WriteChanges writeChanges,
            HangUp hangUp,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.writeChanges = writeChanges;
        this.hangUp = hangUp;
        this.transactions = transactions;
        this.clock = clock;
        this.owners = new Owners(agents);
        this.calls = new OpenCalls(owners);
    }

    /**
     * Begins with the calls that were going on.
     *
     * @param lastHeard when the exchange was heard of last: those that are over ended then, for all that is known
     */
    public void resume(@Nullable Instant lastHeard) {
        calls = new OpenCalls(owners);
        calls.resume(store.open(), lastHeard, clock.instant());
    }

    /** Signals in their order; returns once all they change is written. */
    public void on(List<Signal> signals) throws InterruptedException {
        askForOwners(signals);
        List<CallChanges> changes = new ArrayList<>();
        for (Signal signal : signals) {
            changes.add(calls.on(signal));
        }
        write(changes);
    }

    /** Lets time go by. */
    public void tick(Duration linkGrace) throws InterruptedException {
        write(List.of(calls.tick(clock.instant(), linkGrace)));
    }

    /** Ends the calls of agents whose softphone is gone: whoever talks to them talks to nobody. */
    public void endCallsOf(Set<UserId> gone) throws InterruptedException {
        List<PbxLegId> legs = new ArrayList<>();
        write(List.of(calls.end(gone, "agent-gone", legs, clock.instant())));
        legs.forEach(hangUp::now);
    }

    private void askForOwners(List<Signal> signals) throws InterruptedException {
        while (true) {
            try {
                owners.ask(signals);
                return;
            } catch (DataAccessException | TransactionException unavailable) {
                waitAfter(unavailable);
            }
        }
    }

    private void write(List<CallChanges> all) throws InterruptedException {
        List<CallChanges> changes =
                all.stream().filter(change -> !change.isEmpty()).toList();
        while (!changes.isEmpty()) {
            try {
                List<PbxLegId> refused = transactions.execute(transaction -> writeChanges.write(changes));
                refused.forEach(hangUp::now);
                return;
            } catch (DataIntegrityViolationException impossible) {
                if (changes.size() == 1) {
                    // No later try would do better, and all other calls wait behind this one.
                    log.error("A change of a call cannot be written and is left out", impossible);
                    return;
                }
                for (CallChanges change : changes) {
                    write(List.of(change));
                }
                return;
            } catch (DataAccessException | TransactionException unavailable) {
                waitAfter(unavailable);
            }
        }
    }

    private static void waitAfter(RuntimeException unavailable) throws InterruptedException {
        log.warn("Calls cannot be written just now, trying again: {}", unavailable.getMessage());
        Thread.sleep(AGAIN);
    }
}
