package kaw.task.comment;

import java.util.UUID;
import kaw.task.Signature;
import kaw.task.Wording;
import kaw.task.task.FindTask;
import kaw.task.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds comments, and edits own ones. */
@Service
public class WriteComment {
    private static final int LIMIT = 5_000;

    private final FindTask find;
    private final Comments comments;
    private final Signature signature;
    private final ApplicationEventPublisher events;

    WriteComment(FindTask find, Comments comments, Signature signature, ApplicationEventPublisher events) {
        this.find = find;
        this.comments = comments;
        this.signature = signature;
        this.events = events;
    }

    @Transactional
    public Comment add(UUID taskId, @Nullable String text) {
        // Locked, so that it is not deleted meanwhile.
        Task task = find.lock(taskId);
        Comment comment = comments.saveAndFlush(new Comment(taskId, read(text), signature.now()));
        events.publishEvent(new CommentAdded(task, comment));
        return comment;
    }

    /** @param version of the comment its author has read */
    @Transactional
    public Comment edit(UUID taskId, UUID id, int version, @Nullable String text) {
        find.lock(taskId);
        Comment comment = comments.findByIdAndTaskId(id, taskId).orElseThrow(() -> new CommentNotFound(id));
        comment.edit(version, read(text), signature.now());
        return comments.saveAndFlush(comment);
    }

    private static String read(@Nullable String raw) {
        Wording wording = new Wording();
        String text = wording.lines("text", raw, LIMIT);
        wording.check();
        return text;
    }
}
