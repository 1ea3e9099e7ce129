package kaw.task.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All comments. */
interface Comments extends Repository<Comment, UUID> {
    Optional<Comment> findByIdAndTaskId(UUID id, UUID taskId);

    @Query("select c from Comment c where c.taskId = :taskId order by c.id desc")
    List<Comment> newest(UUID taskId, Limit limit);

    @Query("select c from Comment c where c.taskId = :taskId and c.id < :before order by c.id desc")
    List<Comment> newestBefore(UUID taskId, UUID before, Limit limit);

    Comment saveAndFlush(Comment comment);
}
