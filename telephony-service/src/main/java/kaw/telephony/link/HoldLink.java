package kaw.telephony.link;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** In the one instance that has the lease: keeps the link, and handles what comes over it in its order, as many signals at once as wait. */
@Component
class HoldLink implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(HoldLink.class);
    private static final int CAPACITY = 100_000;

    /** Written in one transaction: so many that a storm is kept up with, so few that none takes long. */
    private static final int AT_ONCE = 1_000;

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
    private final Reachability reachability = new Reachability();

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

    private void hold(PbxConnector connector) throws InterruptedException {
        queue.clear();
        calls.resume(status.heardAt().orElse(null));
        connector.open(queue);
        KeepLease kept = new KeepLease(lease, LEASE_CHECK, this::heard);
        try {
            Instant since = clock.instant();
            long looked = System.nanoTime();
            while (running && !kept.lost()) {
                handle(queue.next(PATIENCE, AT_ONCE));
                calls.tick(properties.linkGrace());
                if (queue.takeDropped()) {
                    readAnew(connector);
                }
                if (System.nanoTime() - looked > LEASE_CHECK.toNanos()) {
                    looked = System.nanoTime();
                    endCallsOfTheGone(since);
                }
            }
        } finally {
            kept.close();
            connector.close();
            lease.release();
        }
    }

    /** Those of legs together, in their order; what they are in between of is between them. */
    private void handle(List<Signal> signals) throws InterruptedException {
        List<Signal> ofLegs = new ArrayList<>();
        for (Signal signal : signals) {
            if (signal instanceof Signal.OfLeg) {
                ofLegs.add(signal);
            } else if (!(signal instanceof Signal.ExtensionReachable reachable) || reachability.isNews(reachable)) {
                calls.on(ofLegs);
                ofLegs = new ArrayList<>();
                handle(signal);
            }
        }
        calls.on(ofLegs);
    }

    private void handle(Signal signal) throws InterruptedException {
        switch (signal) {
            case Signal.LinkRestored restored -> {
                reachability.forget();
                calls.on(List.of(signal));
                offerCalls.begin(restored.snapshot());
                status.up(restored.snapshot().queues(), restored.at());
            }
            case Signal.LinkLost lost -> {
                calls.on(List.of(signal));
                status.down(lost.at());
            }
            case Signal.ExtensionReachable reachable ->
                changeAgent.reachable(reachable.extension(), reachable.reachable(), reachable.at());
            case Signal.OfLeg ofLeg -> calls.on(List.of(signal));
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
