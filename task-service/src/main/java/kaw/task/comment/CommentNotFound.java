package kaw.task.comment;

import java.util.Map;
import java.util.UUID;
import kaw.platform.problem.NotFound;

/** There is no such comment to this task. */
class CommentNotFound extends NotFound {
    CommentNotFound(UUID id) {
        super("comment-not-found", Map.of("id", id));
    }
}
