package kaw.task.history;

import java.util.List;
import java.util.UUID;
import kaw.task.task.FindTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was done to a task. */
@Service
public class ReadHistory {
    private final FindTask find;
    private final ChangeLog log;

    ReadHistory(FindTask find, ChangeLog log) {
        this.find = find;
        this.log = log;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(UUID task, @Nullable UUID before, int limit) {
        find.find(task);
        return log.before(task, before, limit);
    }
}
