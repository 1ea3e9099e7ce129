package kaw.task.comment;

import java.util.List;
import java.util.UUID;
import kaw.task.task.FindTask;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was said to a task. */
@Service
public class ReadComments {
    private final FindTask find;
    private final Comments comments;

    ReadComments(FindTask find, Comments comments) {
        this.find = find;
        this.comments = comments;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(UUID taskId, @Nullable UUID before, int limit) {
        find.find(taskId);
        return before == null
                ? comments.newest(taskId, Limit.of(limit))
                : comments.newestBefore(taskId, before, Limit.of(limit));
    }
}
