package kaw.task.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.contracts.task.TaskDetails;
import kaw.platform.Ids;
import kaw.task.Stamp;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.domain.Persistable;

/** A task somebody set, for oneself or for a colleague, and its place on the board. */
@Entity
@Table(name = "task")
public class Task implements Persistable<UUID> {
    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String initiator;

    @Embedded
    private TaskContent content;

    private long place;
    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    @Transient
    private boolean stored;

    @Transient
    private final List<Object> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Task() {
        // Hibernate fills the fields.
    }

    private Task(TaskContent content, long place, Stamp stamp) {
        this.id = Ids.next();
        this.initiator = stamp.by();
        this.content = content;
        this.place = place;
        this.createdAt = stamp.at();
        this.changedAt = stamp.at();
        this.changedBy = stamp.by();
        events.add(new TaskSet(this, stamp));
    }

    static Task set(TaskContent content, long place, Stamp stamp) {
        return new Task(content, place, stamp);
    }

    /** Whether the user may know of it, administrators apart. */
    public boolean concerns(String user) {
        return initiator.equals(user) || content.assignee().equals(user);
    }

    /** @throws StaleTask if it is no longer the version a change was made for */
    void require(int expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleTask(this);
        }
    }

    /** Gives it other content or another place. */
    void change(TaskContent changed, long newPlace, Stamp stamp) {
        if (!changed.equals(content) || newPlace != place) {
            TaskContent before = content;
            content = changed;
            place = newPlace;
            changedAt = stamp.at();
            changedBy = stamp.by();
            events.add(new TaskEdited(this, before, stamp));
        }
    }

    /** Has its assignee reminded later, even after it is due. It is no change of the task, so nobody else is told. */
    void snooze(Instant until, String by) {
        if (!content.assignee().equals(by)) {
            throw new OnlyAssigneeSnoozes();
        }
        if (!content.status().active()) {
            throw new NothingToDo();
        }
        events.add(new TaskSnoozed(this, until));
    }

    /** Says that it is about to be no more. */
    void remove(Stamp stamp) {
        events.add(new TaskRemoved(this, stamp));
    }

    /** As others are told of it. */
    public TaskDetails details() {
        return new TaskDetails(
                content.title(),
                content.status().code(),
                content.status().active(),
                content.priority(),
                content.dueAt(),
                content.remindAt(),
                initiator,
                content.assignee(),
                content.hours());
    }

    @Override
    public UUID getId() {
        return id;
    }

    public int version() {
        return version;
    }

    public String initiator() {
        return initiator;
    }

    public TaskContent content() {
        return content;
    }

    public long place() {
        return place;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
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

    @DomainEvents
    List<Object> events() {
        return List.copyOf(events);
    }

    @AfterDomainEventPublication
    void eventsPublished() {
        events.clear();
    }
}
