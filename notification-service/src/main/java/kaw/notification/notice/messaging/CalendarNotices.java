package kaw.notification.notice.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.calendar.EventChanged;
import kaw.contracts.calendar.EventCompleted;
import kaw.contracts.calendar.EventCreated;
import kaw.contracts.calendar.EventDeleted;
import kaw.contracts.calendar.EventDetails;
import kaw.contracts.calendar.EventReminderDue;
import kaw.notification.notice.EndReminders;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.notification.notice.NotifyUsers;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Notifies of events of the calendar: who set one and whom it is for, of what the other did, and of its reminder. */
@Component
@KafkaListener(topics = "#{@topics.name('events')}", groupId = "notification-service")
class CalendarNotices {
    private final NotifyUsers notifyUsers;
    private final EndReminders endReminders;

    CalendarNotices(NotifyUsers notifyUsers, EndReminders endReminders) {
        this.notifyUsers = notifyUsers;
        this.endReminders = endReminders;
    }

    @KafkaHandler
    void on(EventCreated created, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(id, noticesOf(created));
    }

    @KafkaHandler
    void on(EventChanged changed, @Header(EventHeaders.ID) UUID id) {
        EventDetails event = changed.event();
        endReminders.butOf(changed.eventId(), changed.at(), new UserId(event.assignee()), event.startsAt());
        notifyUsers.of(id, noticesOf(changed));
    }

    @KafkaHandler
    void on(EventCompleted done, @Header(EventHeaders.ID) UUID id) {
        endReminders.of(done.eventId(), done.at());
        notifyUsers.of(id, toBoth(NoticeKind.EVENT_COMPLETED, done.eventId(), done.by(), done.at(), done.event()));
    }

    @KafkaHandler
    void on(EventDeleted gone, @Header(EventHeaders.ID) UUID id) {
        endReminders.of(gone.eventId(), gone.at());
        notifyUsers.of(id, toBoth(NoticeKind.EVENT_DELETED, gone.eventId(), gone.by(), gone.at(), gone.event()));
    }

    @KafkaHandler
    void on(EventReminderDue due, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(
                id,
                about(due.eventId(), null, due.at(), due.event())
                        .tell(NoticeKind.EVENT_REMINDER, due.event().assignee())
                        .all());
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {}

    static List<NewNotice> noticesOf(EventCreated created) {
        return about(created.eventId(), created.by(), created.at(), created.event())
                .tell(NoticeKind.EVENT_SET, created.event().assignee())
                .all();
    }

    static List<NewNotice> noticesOf(EventChanged changed) {
        EventDetails event = changed.event();
        return about(changed.eventId(), changed.by(), changed.at(), event)
                .tellOfHandover(
                        NoticeKind.EVENT_SET, NoticeKind.EVENT_TAKEN, changed.previousAssignee(), event.assignee())
                .tell(NoticeKind.EVENT_CHANGED, event.assignee(), event.initiator())
                .all();
    }

    private static List<NewNotice> toBoth(NoticeKind kind, UUID id, String by, Instant at, EventDetails event) {
        return about(id, by, at, event)
                .tell(kind, event.assignee(), event.initiator())
                .all();
    }

    private static NoticesOf about(UUID id, @Nullable String by, Instant at, EventDetails event) {
        return new NoticesOf(
                id,
                by,
                at,
                Map.of(
                        "text",
                        Excerpt.of(event.text()),
                        "time",
                        event.startsAt().toString()));
    }
}
