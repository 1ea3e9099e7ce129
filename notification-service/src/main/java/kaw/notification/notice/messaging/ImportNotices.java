package kaw.notification.notice.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.imports.ImportCounts;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportState;
import kaw.notification.notice.NewNotice;
import kaw.notification.notice.NoticeKind;
import kaw.notification.notice.NotifyUsers;
import kaw.platform.kafka.EventHeaders;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;

/** Notifies whoever started an import that it came to its end. */
@Component
@KafkaListener(topics = "#{@topics.name('imports')}", groupId = "notification-service")
class ImportNotices {
    private final NotifyUsers notifyUsers;

    ImportNotices(NotifyUsers notifyUsers) {
        this.notifyUsers = notifyUsers;
    }

    @KafkaHandler
    void on(ImportFinished finished, @Header(EventHeaders.ID) UUID id) {
        notifyUsers.of(id, noticesOf(finished));
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {}

    static List<NewNotice> noticesOf(ImportFinished finished) {
        if (finished.state() == ImportState.CANCELLED) {
            // Somebody's own act.
            return List.of();
        }
        ImportCounts counts = finished.counts();
        return new NoticesOf(
                        finished.importId(),
                        null,
                        finished.at(),
                        Map.of(
                                "state",
                                finished.state().name(),
                                "created",
                                Long.toString(counts.created()),
                                "updated",
                                Long.toString(counts.updated()),
                                "failed",
                                Long.toString(counts.failed())))
                .tell(NoticeKind.IMPORT_FINISHED, finished.by())
                .all();
    }
}
