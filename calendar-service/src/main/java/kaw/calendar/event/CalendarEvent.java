package kaw.calendar.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/** An event of the calendar. Once completed it stays as it is. */
@Entity
@Table(name = "calendar_event")
public class CalendarEvent {

    private static final int FIRST_VERSION = 0;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(length = PlanRules.LONGEST_TEXT)
    private String text;

    private Instant startsAt;
    private @Nullable Instant remindAt;
    private String initiator;
    private String assignee;
    private @Nullable UUID partnerId;
    private @Nullable UUID previousId;
    private UUID chainId;
    private Instant createdAt;
    private @Nullable Instant completedAt;

    @Transient
    private final List<Object> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CalendarEvent() {
        // Hibernate fills the fields.
    }

    private CalendarEvent(EventId id, Plan plan, @Nullable CalendarEvent previous, UserId by, Instant at) {
        this.id = id.value();
        this.text = plan.text();
        this.startsAt = plan.startsAt();
        this.remindAt = plan.remindAt();
        this.initiator = by.value();
        this.assignee = plan.assignee().value();
        this.partnerId = plan.partnerId();
        this.previousId = previous == null ? null : previous.id;
        this.chainId = previous == null ? id.value() : previous.chainId;
        this.createdAt = at.truncatedTo(ChronoUnit.MILLIS);
        events.add(new EventHappened.Planned(id, FIRST_VERSION, createdAt, by, facts()));
    }

    /** A new one, which follows another if there is one. */
    static CalendarEvent plan(EventId id, Plan plan, @Nullable CalendarEvent previous, UserId by, Instant at) {
        return new CalendarEvent(id, plan, previous, by, at);
    }

    /** Makes it what the plan says; a plan that changes nothing leaves it as it is. */
    void change(Plan plan, UserId by, Instant at) {
        EventFacts before = stillOpen();
        text = plan.text();
        startsAt = plan.startsAt();
        remindAt = plan.remindAt();
        assignee = plan.assignee().value();
        partnerId = plan.partnerId();
        changedFrom(before, by, at);
    }

    /** Moves it, and its reminder by as much; a reminder whose time would have passed is given up. */
    void move(Instant to, UserId by, Instant at) {
        EventFacts before = stillOpen();
        if (remindAt != null) {
            Instant reminder = to.minus(Duration.between(remindAt, startsAt));
            remindAt = reminder.isBefore(at) ? null : reminder;
        }
        startsAt = to;
        changedFrom(before, by, at);
    }

    /** Has it follow another, or none, since the one it followed is going. */
    void follow(@Nullable EventId previous, UserId by, Instant at) {
        EventFacts before = facts();
        previousId = previous == null ? null : previous.value();
        changedFrom(before, by, at);
    }

    void complete(UserId by, Instant at) {
        stillOpen();
        completedAt = at.truncatedTo(ChronoUnit.MILLIS);
        events.add(new EventHappened.Completed(id(), version() + 1, completedAt, by, facts()));
    }

    /** Has its assignee reminded later, even after it has begun. It is no change of the event, so nobody else is told. */
    void snooze(Instant until, UserId by) {
        if (!assignee.equals(by.value())) {
            throw new AssigneeOnly();
        }
        stillOpen();
        events.add(new ReminderSnoozed(id(), until));
    }

    void delete(UserId by, Instant at) {
        events.add(new EventHappened.Deleted(id(), version() + 1, at.truncatedTo(ChronoUnit.MILLIS), by, facts()));
    }

    private EventFacts stillOpen() {
        if (completedAt != null) {
            throw new AlreadyCompleted();
        }
        return facts();
    }

    private void changedFrom(EventFacts before, UserId by, Instant at) {
        EventFacts now = facts();
        if (!now.equals(before)) {
            events.add(
                    new EventHappened.Changed(id(), version() + 1, at.truncatedTo(ChronoUnit.MILLIS), by, now, before));
        }
    }

    public EventId id() {
        return new EventId(id);
    }

    public int version() {
        return version == null ? FIRST_VERSION : version;
    }

    public UUID chainId() {
        return chainId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public EventFacts facts() {
        return new EventFacts(
                text,
                startsAt,
                remindAt,
                new UserId(initiator),
                new UserId(assignee),
                partnerId,
                previousId == null ? null : new EventId(previousId),
                completedAt);
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
