package kaw.telephony.asterisk;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kaw.telephony.pbx.Pbx;
import kaw.telephony.pbx.PbxConnector;
import kaw.telephony.pbx.PbxDown;
import kaw.telephony.pbx.PbxLegId;
import kaw.telephony.pbx.PbxRefused;
import kaw.telephony.pbx.Signal;
import kaw.telephony.pbx.SignalSink;
import kaw.telephony.pbx.Snapshot;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.EventTimeoutException;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.action.PingAction;
import org.asteriskjava.manager.action.QueueAddAction;
import org.asteriskjava.manager.action.QueuePauseAction;
import org.asteriskjava.manager.action.QueueRemoveAction;
import org.asteriskjava.manager.action.QueueStatusAction;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.internal.ManagerConnectionImpl;
import org.asteriskjava.manager.response.ManagerError;
import org.asteriskjava.manager.response.ManagerResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The link to Asterisk: a thread that connects, reads what goes on, then tests the link until it is lost, and begins again. Every try
 * takes a new connection, since asterisk-java's own reconnecting reads nothing anew and knows no back-off.
 */
final class AsteriskLink implements Pbx, PbxConnector {

    private static final Logger log = LoggerFactory.getLogger(AsteriskLink.class);
    private static final String EVENTS = "call,agent";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int LIST_PATIENCE = 10_000;

    private final AmiProperties properties;
    private final Clock clock;
    private volatile Set<String> known = Set.of();
    private volatile @Nullable ManagerConnectionImpl connection;
    private @Nullable Thread thread;

    AsteriskLink(AmiProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public synchronized void open(SignalSink sink) {
        thread = Thread.ofPlatform().daemon().name("asterisk-link").start(() -> run(sink));
    }

    @Override
    public synchronized void close() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean connected() {
        return connection != null;
    }

    private void run(SignalSink sink) {
        Duration pause = FIRST_PAUSE;
        boolean toldOff = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (follow(sink)) {
                    pause = FIRST_PAUSE;
                    toldOff = false;
                }
                if (!toldOff) {
                    sink.take(new Signal.LinkLost(clock.instant()));
                    toldOff = true;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (InterruptedException closing) {
                return;
            }
        }
    }

    /** Connects and stays until the link is lost; false if it never came about. */
    private boolean follow(SignalSink sink) throws InterruptedException {
        ManagerConnectionImpl ami = connect();
        Arrivals arrivals = new Arrivals(sink);
        ami.addEventListener(arrivals::take);
        boolean up = false;
        try {
            ami.login(EVENTS);
            Snapshot snapshot = read(ami);
            known = snapshot.queues();
            // Answered by the same events as changes are told by.
            ami.sendAction(new DeviceStateListAction(), LIST_PATIENCE);
            connection = ami;
            arrivals.begin(new Signal.LinkRestored(clock.instant(), snapshot));
            up = true;
            log.info("Asterisk is there: {}", properties);
            while (!arrivals.ended(properties.pingEvery())) {
                ami.sendAction(new PingAction(), properties.pingPatience().toMillis());
            }
        } catch (IOException | TimeoutException | AuthenticationFailedException | IllegalStateException lost) {
            log.warn("Asterisk at {} does not answer: {}", properties, lost.getMessage());
        } finally {
            connection = null;
            arrivals.end();
            logOff(ami);
        }
        return up;
    }

    private ManagerConnectionImpl connect() {
        ManagerConnectionImpl ami = new ManagerConnectionImpl();
        ami.setHostname(properties.host());
        ami.setPort(properties.amiPort());
        ami.setUsername(properties.amiUser());
        ami.setPassword(properties.amiSecret());
        ami.setSocketTimeout((int) properties.pingPatience().toMillis());
        ami.setDefaultResponseTimeout(properties.pingPatience().toMillis());
        return ami;
    }

    private static Snapshot read(ManagerConnectionImpl ami) throws IOException, EventTimeoutException {
        return ReadSnapshot.of(
                ami.sendEventGeneratingAction(new QueueStatusAction(), LIST_PATIENCE)
                        .getEvents(),
                ami.sendEventGeneratingAction(new CoreShowChannelsAction(), LIST_PATIENCE)
                        .getEvents());
    }

    /** Also ends asterisk-java's own attempts to reconnect. */
    private static void logOff(ManagerConnectionImpl ami) {
        try {
            ami.logoff();
        } catch (IllegalStateException neverCameAbout) {
            log.debug("Nothing to log off from: {}", neverCameAbout.getMessage());
        }
    }

    /**
     * What comes from the reader thread. Signals that come while the snapshot is read wait until it was told: they may be in it already,
     * which does no harm, whereas one that is older than the snapshot told after it would.
     */
    private final class Arrivals {
        private final SignalSink sink;
        private final List<Signal> early = new ArrayList<>();
        private final CountDownLatch lost = new CountDownLatch(1);
        private boolean begun;
        private boolean over;

        Arrivals(SignalSink sink) {
            this.sink = sink;
        }

        synchronized void take(ManagerEvent event) {
            if (event instanceof DisconnectEvent) {
                lost.countDown();
            }
            if (!over) {
                Instant at = clock.instant();
                EventSignals.of(event, at).ifPresent(begun ? sink::take : early::add);
            }
        }

        synchronized void begin(Signal restored) {
            sink.take(restored);
            early.forEach(sink::take);
            early.clear();
            begun = true;
        }

        synchronized void end() {
            over = true;
        }

        /** Waits that long; true once the connection is lost. */
        boolean ended(Duration patience) throws InterruptedException {
            return lost.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void serve(String extension, Set<String> queues) {
        ManagerConnectionImpl ami = require();
        for (String queue : queues) {
            QueueAddAction add = new QueueAddAction(queue, member(extension));
            // Until it is said that calls are taken.
            add.setPaused(true);
            send(ami, add, "already there");
        }
        for (String queue : known) {
            if (!queues.contains(queue)) {
                send(ami, new QueueRemoveAction(queue, member(extension)), "not there");
            }
        }
    }

    @Override
    public void pause(String extension, String reason) {
        QueuePauseAction pause = new QueuePauseAction(member(extension), true);
        pause.setReason(reason);
        send(require(), pause, "not found");
    }

    @Override
    public void unpause(String extension) {
        send(require(), new QueuePauseAction(member(extension), false), "not found");
    }

    @Override
    public void permit(String extension, String number, Instant until) {
        order(Orders.permit(extension, number, until), "");
    }

    @Override
    public void hangUp(PbxLegId leg) {
        send(require(), Orders.hangUp(leg), "no such channel");
    }

    /** Over the link, or, in an instance that does not hold it, over a connection for this alone. */
    private void order(ManagerAction action, String noMatter) {
        ManagerConnectionImpl held = connection;
        if (held != null) {
            send(held, action, noMatter);
            return;
        }
        ManagerConnectionImpl ami = connect();
        try {
            ami.login("off");
            send(ami, action, noMatter);
        } catch (IOException | TimeoutException | AuthenticationFailedException | IllegalStateException away) {
            throw new PbxDown();
        } finally {
            logOff(ami);
        }
    }

    private String member(String extension) {
        return properties.interfacePrefix() + extension;
    }

    private ManagerConnectionImpl require() {
        ManagerConnectionImpl ami = connection;
        if (ami == null) {
            throw new PbxDown();
        }
        return ami;
    }

    /** @param noMatter what Asterisk may complain of, in small letters, since it is so already */
    private static void send(ManagerConnectionImpl ami, ManagerAction action, String noMatter) {
        try {
            ManagerResponse response = ami.sendAction(ActionGuard.checked(action));
            String complaint = String.valueOf(response.getMessage()).toLowerCase(Locale.ROOT);
            if (response instanceof ManagerError && !complaint.contains(noMatter)) {
                throw new PbxRefused(action.getAction() + ": " + complaint);
            }
        } catch (IOException | TimeoutException | IllegalStateException lost) {
            throw new PbxDown();
        }
    }
}
