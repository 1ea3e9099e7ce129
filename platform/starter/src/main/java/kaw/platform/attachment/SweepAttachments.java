package kaw.platform.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaw.platform.files.FileStore;
import kaw.platform.problem.DomainProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Deletes the content nobody is to see any more: removed for good, or stored by a process that died before it was noted so. */
class SweepAttachments {

    private static final Logger log = LoggerFactory.getLogger(SweepAttachments.class);

    private static final int AT_ONCE = 100;

    /** When the store could not delete, or this process died at it. */
    private static final Duration RETRY = Duration.ofMinutes(10);

    private final AttachmentTable table;
    private final Stores stores;
    private final Clock clock;

    SweepAttachments(AttachmentTable table, Stores stores, Clock clock) {
        this.table = table;
        this.stores = stores;
        this.clock = clock;
    }

    /** Several instances may do so at once: each file is condemned by one of them. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    public void sweep() {
        Instant now = clock.instant();
        List<AttachmentTable.Doomed> due = table.due(now, AT_ONCE);
        while (!due.isEmpty()) {
            for (AttachmentTable.Doomed doomed : due) {
                if (table.condemn(doomed.id(), now, now.plus(RETRY))) {
                    delete(doomed);
                }
            }
            due = table.due(now, AT_ONCE);
        }
    }

    /** The row goes last, so that it is found again as long as there may be content. */
    private void delete(AttachmentTable.Doomed doomed) {
        try {
            FileStore store = stores.get();
            store.delete(doomed.file());
            table.forget(doomed.id());
        } catch (IOException | DomainProblem failed) {
            log.warn("A file could not be deleted and will be tried again: {}", failed.toString());
        }
    }
}
