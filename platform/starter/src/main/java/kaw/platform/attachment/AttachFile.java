package kaw.platform.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kaw.platform.files.FileId;
import kaw.platform.files.FileNames;
import kaw.platform.files.FileStore;
import kaw.platform.files.FileTooLarge;
import kaw.platform.files.StoredFile;
import kaw.platform.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file in: noted, stored, then made visible in one transaction with what its service does about it. Whatever dies in
 * between leaves a note by which {@link SweepAttachments} finds what came of it.
 */
public class AttachFile {

    private static final Logger log = LoggerFactory.getLogger(AttachFile.class);

    /** What kinds are told apart by; also how much is read at once. */
    private static final int HEAD = 64 * 1024;

    private final AttachmentTable table;
    private final Stores stores;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;
    private final AttachmentProperties properties;

    AttachFile(
            AttachmentTable table,
            Stores stores,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock,
            AttachmentProperties properties) {
        this.table = table;
        this.stores = stores;
        this.transaction = transaction;
        this.events = events;
        this.user = user;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Stores a file whole or not at all. Whether the caller may do so was checked; what must still hold when it becomes
     * visible is checked by a listener to {@link AttachmentAdded}.
     *
     * @param name as the uploader calls it
     * @param announced length of the content as far as it is known; below zero when it is not
     * @throws FileEmpty when there is nothing in it
     * @throws FileTooLarge when it is larger than may be; nothing is kept
     */
    public Attachment attach(AttachmentOwner owner, String name, InputStream content, long announced) {
        long limit = properties.limit().toBytes();
        if (announced > limit) {
            throw new FileTooLarge(limit);
        }
        FileStore store = stores.get();
        try (BufferedInputStream buffered = new BufferedInputStream(content, HEAD)) {
            Attachment begun = begin(owner, FileNames.clean(name), buffered);
            Instant sweepAfter = begun.createdAt().plus(properties.unfinished());
            table.begin(begun, sweepAfter);
            try {
                StoredFile stored = store.put(begun.file(), buffered, limit);
                return finish(begun, stored, sweepAfter);
            } catch (IOException | RuntimeException failed) {
                discard(begun, store);
                throw failed;
            }
        } catch (IOException failed) {
            // The uploader went away, or the store did; only in the second case does anyone read the answer. Which, the
            // cause says.
            log.info("A file could not be stored: {}", failed.toString());
            throw Stores.unavailable();
        }
    }

    private Attachment begin(AttachmentOwner owner, String name, BufferedInputStream content) throws IOException {
        content.mark(1);
        if (content.read() < 0) {
            throw new FileEmpty();
        }
        content.reset();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String kind = FileKinds.of(content, name);
        return new Attachment(AttachmentId.next(), owner, FileId.next(), name, 0, kind, "", now, user.id());
    }

    private Attachment finish(Attachment begun, StoredFile stored, Instant sweepAfter) {
        Attachment whole = begun.stored(stored);
        transaction.executeWithoutResult(status -> {
            if (!table.finish(whole.id(), stored, sweepAfter)) {
                throw new AttachmentNotFound(whole.id());
            }
            events.publishEvent(new AttachmentAdded(whole));
        });
        return whole;
    }

    /** At once where it can be; else the sweeper comes by. */
    private void discard(Attachment begun, FileStore store) {
        try {
            store.delete(begun.file());
            table.forget(begun.id());
        } catch (IOException | RuntimeException later) {
            log.warn("What came of an upload is left for the sweeper: {}", later.toString());
        }
    }
}
