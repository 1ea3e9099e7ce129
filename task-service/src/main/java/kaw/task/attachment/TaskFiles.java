package kaw.task.attachment;

import java.util.List;
import java.util.UUID;
import kaw.platform.attachment.Attachment;
import kaw.platform.attachment.AttachmentAdded;
import kaw.platform.attachment.AttachmentOwner;
import kaw.platform.attachment.AttachmentRemoved;
import kaw.platform.attachment.AttachmentRestored;
import kaw.platform.attachment.Attachments;
import kaw.platform.attachment.RecordFiles;
import kaw.task.Signature;
import kaw.task.history.Change;
import kaw.task.history.ChangeLog;
import kaw.task.task.FindTask;
import kaw.task.task.TaskRemoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Whose files they are: those a task concerns attach and remove them, which its history says; they go with the task. */
@Component
public class TaskFiles implements RecordFiles {
    private static final String KIND = "task";
    private static final String FIELD = "file";

    private final FindTask find;
    private final Attachments attachments;
    private final ChangeLog history;
    private final Signature signature;

    TaskFiles(FindTask find, Attachments attachments, ChangeLog history, Signature signature) {
        this.find = find;
        this.attachments = attachments;
        this.history = history;
        this.signature = signature;
    }

    @Override
    @PreAuthorize("hasRole('tasks')")
    public AttachmentOwner toSee(UUID task) {
        return new AttachmentOwner(KIND, find.find(task).getId());
    }

    @Override
    @PreAuthorize("hasRole('tasks')")
    public AttachmentOwner toChange(UUID task) {
        return toSee(task);
    }

    @Override
    public boolean mayChange() {
        return true;
    }

    /** Refuses a file whose task was deleted, or given to another, while it was being sent. */
    @EventListener
    void on(AttachmentAdded event) {
        find.lock(event.attachment().owner().id());
        note(event.attachment(), null, event.attachment().name());
    }

    @EventListener
    void on(AttachmentRemoved event) {
        find.lock(event.attachment().owner().id());
        note(event.attachment(), event.attachment().name(), null);
    }

    @EventListener
    void on(AttachmentRestored event) {
        find.lock(event.attachment().owner().id());
        note(event.attachment(), null, event.attachment().name());
    }

    @EventListener
    void on(TaskRemoved event) {
        attachments.purge(new AttachmentOwner(KIND, event.task().getId()));
    }

    private void note(Attachment attachment, @Nullable String before, @Nullable String after) {
        history.append(attachment.owner().id(), signature.now(), List.of(new Change(FIELD, before, after)));
    }
}
