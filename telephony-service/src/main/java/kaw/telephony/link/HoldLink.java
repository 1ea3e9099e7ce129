package kaw.telephony.link;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaw.telephony.agent.AgentTimes;
import kaw.telephony.agent.Agents;
import kaw.telephony.agent.ChangeAgent;
import kaw.telephony.agent.OfferCalls;
import kaw.telephony.call.FollowCalls;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxConnector;
import kaw.telephony.pbx.Signal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** In the one instance that has the lease: keeps the link, and handles what comes over it, one signal after the other. */
@Component
class HoldLink implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(HoldLink.class);
    private static final int CAPACITY = 100_000;
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration LEASE_CHECK = Duration.ofSeconds(3);
    private static final Duration LEASE_TRY = Duration.ofSeconds(1);

    private final ObjectProvider<PbxConnector> connectors;
    private final ObjectProvider<Pbx> exchange;
    private final LinkLease lease;
    private final LinkStatus status;
    private final FollowCalls calls;
    private final ChangeAgent changeAgent;
    private final OfferCalls offerCalls;
    private final Agents agents;
    private final AgentTimes times;
    private final PbxProperties properties;
    private final Clock clock;
    private final SignalQueue queue = new SignalQueue(CAPACITY);

    private volatile boolean running;
    private @Nullable Thread thread;

    HoldLink(
            ObjectProvider<PbxConnector> connectors,
            ObjectProvider<Pbx> exchange,
            LinkLease lease,
            LinkStatus status,
            FollowCalls calls,
            ChangeAgent changeAgent,
            OfferCalls offerCalls,
            Agents agents,
            AgentTimes times,
            PbxProperties properties,
            Clock clock) {
        this.connectors = connectors;
        this.exchange = exchange;
        this.lease = lease;
        this.status = status;
        this.calls = calls;
        this.changeAgent = changeAgent;
        this.offerCalls = offerCalls;
        this.agents = agents;
        this.times = times;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        PbxConnector connector = connectors.getIfAvailable();
        if (connector != null && !running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("pbx-signals").start(() -> run(connector));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread following = thread;
        if (following != null) {
            following.interrupt();
            try {
                following.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(PbxConnector connector) {
        while (running) {
            try {
                if (lease.held() && !formerHolderMayGoOn()) {
                    hold(connector);
                }
                Thread.sleep(LEASE_TRY);
            } catch (InterruptedException stopping) {
                return;
            } catch (SQLException | DataAccessException | TransactionException failed) {
                log.warn("The link to the exchange cannot be held just now: {}", failed.toString());
                if (!pause()) {
                    return;
                }
            }
        }
    }

    /** One that lost the lease without a word notices when it looks next; until then two would write down the same calls. */
    private boolean formerHolderMayGoOn() {
        Instant heard = status.heardAt().orElse(Instant.MIN);
        return heard.isAfter(clock.instant().minus(LEASE_CHECK.plusSeconds(1)));
    }

    private static boolean pause() {
        try {
            Thread.sleep(LEASE_CHECK);
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }

    private void hold(PbxConnector connector) throws InterruptedException, SQLException {
        queue.clear();
        calls.resume(status.heardAt().orElse(null));
        connector.open(queue);
        try {
            Instant since = clock.instant();
            long checked = System.nanoTime();
            while (running) {
                Signal signal = queue.next(PATIENCE);
                if (signal != null) {
                    handle(signal);
                }
                calls.tick(properties.linkGrace());
                if (queue.takeDropped()) {
                    readAnew(connector);
                }
                if (System.nanoTime() - checked > LEASE_CHECK.toNanos()) {
                    checked = System.nanoTime();
                    if (!lease.held()) {
                        return;
                    }
                    heard();
                    endCallsOfTheGone(since);
                }
            }
        } finally {
            connector.close();
            lease.release();
        }
    }

    private void handle(Signal signal) throws InterruptedException {
        calls.on(signal);
        switch (signal) {
            case Signal.LinkRestored restored -> {
                offerCalls.begin(restored.snapshot());
                status.up(restored.snapshot().queues(), restored.at());
            }
            case Signal.LinkLost lost -> status.down(lost.at());
            case Signal.ExtensionReachable reachable ->
                changeAgent.reachable(reachable.extension(), reachable.reachable(), reachable.at());
            case Signal.OfLeg ofLeg -> {
                // The calls' business.
            }
        }
    }

    /** Not before this instance was there long enough to have heard of everyone. */
    private void endCallsOfTheGone(Instant since) throws InterruptedException {
        Instant now = clock.instant();
        if (since.plus(times.presence()).isBefore(now)) {
            calls.endCallsOf(agents.goneInACall(times, now));
        }
    }

    private void heard() {
        if (exchange.getObject().connected()) {
            status.heard(clock.instant());
        }
    }

    /** By way of a new link: its snapshot and the signals around it fit together. */
    private void readAnew(PbxConnector connector) {
        log.warn("More signals came than could be taken: the exchange is read anew");
        connector.close();
        queue.clear();
        connector.open(queue);
    }
}
