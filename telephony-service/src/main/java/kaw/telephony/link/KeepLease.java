package kaw.telephony.link;

import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks after the lease from a thread of its own, so that however long a write takes the lease is not lost by it. */
final class KeepLease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KeepLease.class);

    private final LinkLease lease;
    private final Duration every;
    private final Runnable whileHeld;
    private final Thread thread;
    private volatile boolean lost;
    private volatile boolean released;

    /** @param whileHeld done each time it was found to be held */
    KeepLease(LinkLease lease, Duration every, Runnable whileHeld) {
        this.lease = lease;
        this.every = every;
        this.whileHeld = whileHeld;
        this.thread = Thread.ofPlatform().daemon().name("pbx-lease").start(this::run);
    }

    /** Whether it is another's now, for all that is known. */
    boolean lost() {
        return lost;
    }

    private void run() {
        try {
            while (!lost) {
                Thread.sleep(every);
                if (lease.held()) {
                    whileHeld.run();
                } else {
                    lost = true;
                }
            }
        } catch (SQLException | DataAccessException | TransactionException unknown) {
            if (released) {
                return;
            }
            log.warn("The lease of the link cannot be looked after: {}", unknown.toString());
            lost = true;
        } catch (InterruptedException released) {
            // It is not needed any more.
        }
    }

    @Override
    public void close() {
        released = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
