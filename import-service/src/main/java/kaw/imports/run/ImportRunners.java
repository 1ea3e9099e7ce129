package kaw.imports.run;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;
import kaw.imports.ImportsProperties;
import kaw.imports.job.ImportId;
import kaw.imports.job.ImportStarted;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Runs started imports in this instance; those whose instance has died are found by their lapsed lease. */
@Component
class ImportRunners implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportRunners.class);

    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Each costs a few tens of megabytes while it reads a workbook. */
    private static final int AT_ONCE = 2;

    private final Runs runs;
    private final SendRows sendRows;
    private final ImportsProperties properties;
    private final UUID instance = UUID.randomUUID();
    private final Set<ImportId> running = ConcurrentHashMap.newKeySet();
    private final Phaser working = new Phaser(1);

    private volatile boolean stopping = true;
    private volatile @Nullable Thread lookout;

    ImportRunners(Runs runs, SendRows sendRows, ImportsProperties properties) {
        this.runs = runs;
        this.sendRows = sendRows;
        this.properties = properties;
    }

    @EventListener
    void prepare(ImportStarted started) {
        runs.add(started.id());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ImportStarted started) {
        LockSupport.unpark(lookout);
    }

    @Override
    public void start() {
        stopping = false;
        lookout = Thread.ofVirtual().name("import-lookout").start(this::look);
    }

    private void look() {
        while (!stopping) {
            try {
                for (ImportId id : runs.waiting()) {
                    if (running.size() < AT_ONCE
                            && !running.contains(id)
                            && runs.claim(id, instance, properties.lease())) {
                        running.add(id);
                        working.register();
                        Thread.ofVirtual().name("import-" + id).start(() -> run(id));
                    }
                }
            } catch (DataAccessException | TransactionException away) {
                log.warn("Imports cannot be looked for: {}", away.toString());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void run(ImportId id) {
        try {
            sendRows.send(id, instance, () -> stopping);
        } catch (LeaseLost lost) {
            log.info("Import {} is left to whoever takes it over", id);
        } catch (Exception failed) {
            log.error("Import {} was interrupted and will be taken up again", id, failed);
            pause();
        } finally {
            release(id);
            running.remove(id);
            working.arriveAndDeregister();
        }
    }

    /** Before a failed run may be claimed again, so that a lasting fault does not keep the machine busy. */
    private void pause() {
        for (int i = 0; i < 5 && !stopping; i++) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void release(ImportId id) {
        try {
            runs.release(id, instance);
        } catch (DataAccessException | TransactionException away) {
            log.warn("The lease on import {} is left to lapse: {}", id, away.toString());
        }
    }

    @Override
    public void stop() {
        stopping = true;
        LockSupport.unpark(lookout);
        // Every run looks at the flag with each row or pause, so this takes no longer than one chunk.
        working.arriveAndAwaitAdvance();
    }

    @Override
    public boolean isRunning() {
        return !stopping;
    }
}
