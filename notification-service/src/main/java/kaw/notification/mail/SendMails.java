package kaw.notification.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kaw.contracts.mail.MailState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends the letters of the queue, a few at a time; several instances share the queue. */
@Component
class SendMails implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SendMails.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration LAST_LETTER = Duration.ofSeconds(15);
    /** How the reason of a letter nobody knows the fate of begins; the user interface has the words. */
    static final String UNCERTAIN = "uncertain";

    private final Outgoing outgoing;
    private final MailAttachments attachments;
    private final MailServer server;
    private final MailProperties properties;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> senders = new ArrayList<>();
    private volatile boolean running;
    private volatile long quietUntil = System.nanoTime();

    SendMails(Outgoing outgoing, MailAttachments attachments, MailServer server, MailProperties properties) {
        this.outgoing = outgoing;
        this.attachments = attachments;
        this.server = server;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        running = true;
        if (server.isNamed()) {
            for (int i = 0; i < properties.senders(); i++) {
                senders.add(Thread.ofVirtual().name("mail-sender-" + i).start(this::run));
            }
        }
    }

    /** A letter need not wait for the next look at the queue. */
    @TransactionalEventListener
    void on(MailMoved moved) {
        if (moved.mail().state() == MailState.QUEUED) {
            news.release();
        }
    }

    private void run() {
        while (running) {
            try {
                long quiet = quietUntil - System.nanoTime();
                if (quiet > 0) {
                    pause(Duration.ofNanos(quiet));
                } else if (!sendNext()) {
                    pause(IDLE);
                }
            } catch (DataAccessException | TransactionException away) {
                log.warn("The queue of letters cannot be read: {}", away.getMessage());
                pause(IDLE);
            } catch (RuntimeException failed) {
                log.error("A letter could not be handled", failed);
                pause(IDLE);
            }
        }
    }

    private boolean sendNext() {
        Optional<Claim> next = outgoing.claim();
        next.ifPresent(claim -> {
            Delivery delivery = claim.mail().handingOver()
                    // Whoever had it died in the middle of that.
                    ? new Delivery.Uncertain()
                    : server.deliver(
                            claim.mail(), attachments.of(claim.mail().id()), () -> outgoing.handingOver(claim));
            record(() -> settle(claim, delivery));
        });
        return next.isPresent();
    }

    private void settle(Claim claim, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted accepted -> outgoing.sent(claim);
            case Delivery.Refused refused -> outgoing.failed(claim, refused.reason());
            case Delivery.Uncertain uncertain -> outgoing.failed(claim, UNCERTAIN);
            case Delivery.PutOff putOff -> outgoing.putOff(claim, putOff.reason());
            case Delivery.Abandoned abandoned -> outgoing.giveBack(claim, Duration.ZERO, null);
            case Delivery.Unreachable unreachable -> {
                log.warn("The mail server cannot be used: {}", unreachable.reason());
                quietUntil = System.nanoTime() + properties.unreachable().toNanos();
                outgoing.giveBack(claim, properties.unreachable(), unreachable.reason());
            }
        }
    }

    /** What became of a letter must not be forgotten because the database is away just now; after the claim others would judge. */
    private void record(Runnable settling) {
        long end = System.nanoTime() + properties.claim().toNanos();
        while (true) {
            try {
                settling.run();
                return;
            } catch (DataAccessException | TransactionException away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                log.warn("What became of a letter cannot be recorded yet: {}", away.getMessage());
                pause(IDLE);
            }
        }
    }

    private void pause(Duration most) {
        try {
            boolean ignored = news.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets letters on their way arrive: cut off at the wrong moment nobody would know of them. */
    @Override
    public synchronized void stop() {
        running = false;
        news.release(senders.size());
        try {
            for (Thread sender : senders) {
                sender.join(LAST_LETTER.dividedBy(senders.size()));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        senders.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
