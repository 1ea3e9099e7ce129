package kaw.task.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kaw.platform.Ids;
import kaw.platform.problem.Stale;
import kaw.task.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What somebody said to a task. */
@Entity
@Table(name = "task_comment")
public class Comment implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID taskId;

    @Version
    private int version = 1;

    private String author;

    @Column(columnDefinition = "text")
    private String text;

    private Instant at;
    private @Nullable Instant editedAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {
        // Hibernate fills the fields.
    }

    Comment(UUID taskId, String text, Stamp stamp) {
        this.id = Ids.next();
        this.taskId = taskId;
        this.author = stamp.by();
        this.text = text;
        this.at = stamp.at();
    }

    /**
     * Says it differently, which only its author may.
     *
     * @throws Stale if it is no longer the version that was read
     */
    void edit(int expectedVersion, String newText, Stamp stamp) {
        if (!author.equals(stamp.by())) {
            throw new NotOwnComment();
        }
        if (version != expectedVersion) {
            throw new Stale();
        }
        if (!newText.equals(text)) {
            text = newText;
            editedAt = stamp.at();
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    public UUID taskId() {
        return taskId;
    }

    public int version() {
        return version;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    /** Null for one that stands as it was said. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
