package kaw.platform.attachment;

import java.time.Clock;
import java.time.Instant;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of a service's records. Whether the caller may see or change those of a record is for the service to know. */
public class Attachments {

    private static final int PAGE = 100;

    private final AttachmentTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AttachmentProperties properties;

    Attachments(AttachmentTable table, ApplicationEventPublisher events, Clock clock, AttachmentProperties properties) {
        this.table = table;
        this.events = events;
        this.clock = clock;
        this.properties = properties;
    }

    /** The largest file that is taken, in bytes. */
    public long limit() {
        return properties.limit().toBytes();
    }

    /** The files of a record, the newest first. */
    @Transactional(readOnly = true)
    public Page<Attachment> of(AttachmentOwner owner, @Nullable String cursor) {
        AttachmentId before = cursor == null
                ? null
                : new AttachmentId(Cursor.decode(cursor, 1).id(0));
        return Page.of(
                table.before(owner, before, PAGE + 1),
                PAGE,
                last -> Cursor.of(last.id().toString()));
    }

    /** @throws AttachmentNotFound when the record has no such file, or not any more */
    @Transactional(readOnly = true)
    public Attachment get(AttachmentOwner owner, AttachmentId id) {
        return table.find(owner, id).orElseThrow(() -> new AttachmentNotFound(id));
    }

    /** Takes a file off its record; it can be brought back for a while. */
    @Transactional
    public void remove(AttachmentOwner owner, AttachmentId id) {
        Attachment removed = table.lock(owner, id).orElseThrow(() -> new AttachmentNotFound(id));
        table.sweepAfter(id, clock.instant().plus(properties.undo()));
        events.publishEvent(new AttachmentRemoved(removed));
    }

    /** Brings a removed file back; one that is there stays as it is. */
    @Transactional
    public Attachment restore(AttachmentOwner owner, AttachmentId id) {
        Attachment there = table.find(owner, id).orElse(null);
        if (there != null) {
            return there;
        }
        Instant now = clock.instant();
        Attachment removed = table.lockRemoved(owner, id, now).orElseThrow(() -> new AttachmentNotFound(id));
        table.sweepAfter(id, null);
        events.publishEvent(new AttachmentRestored(removed));
        return removed;
    }

    /** Gives up all files of a record that is gone for good, in the transaction of its going; uploads at work fail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void purge(AttachmentOwner owner) {
        table.sweepAll(owner, clock.instant());
    }
}
