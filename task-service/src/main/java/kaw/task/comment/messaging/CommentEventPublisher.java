package kaw.task.comment.messaging;

import kaw.contracts.Topic;
import kaw.contracts.task.TaskCommented;
import kaw.platform.outbox.Outbox;
import kaw.task.comment.Comment;
import kaw.task.comment.CommentAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the published event of a comment. */
@Component
class CommentEventPublisher {
    private final Outbox outbox;

    CommentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(CommentAdded event) {
        Comment comment = event.comment();
        outbox.append(
                Topic.TASKS,
                comment.taskId().toString(),
                new TaskCommented(
                        comment.taskId(),
                        comment.getId(),
                        comment.at(),
                        comment.author(),
                        event.task().details()));
    }
}
