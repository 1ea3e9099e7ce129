package kaw.task.task;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tasks. */
public interface Tasks extends Repository<Task, UUID> {
    Optional<Task> findById(UUID id);

    /** The task, locked until the end of the transaction, so that its version can be compared and nothing comes between. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> lock(UUID id);

    /** Flushes first, so that the events published by it tell of what is really stored. */
    Task saveAndFlush(Task task);

    void delete(Task task);
}
