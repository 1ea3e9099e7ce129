package kaw.schema.access.messaging;

import java.util.UUID;
import kaw.contracts.user.GroupSaved;
import kaw.platform.inbox.Inbox;
import kaw.platform.kafka.EventHeaders;
import kaw.schema.access.RemoveAccess;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learns of deleted groups. */
@Component
@KafkaListener(topics = "#{@topics.name('users')}", groupId = "schema-service")
class GroupListener {
    private static final String CONSUMER = "group-access";

    private final Inbox inbox;
    private final RemoveAccess remove;

    GroupListener(Inbox inbox, RemoveAccess remove) {
        this.inbox = inbox;
        this.remove = remove;
    }

    @KafkaHandler
    @Transactional
    void on(GroupSaved event, @Header(EventHeaders.ID) UUID id) {
        if (event.deleted() && inbox.firstTime(CONSUMER, id)) {
            remove.remove(event.id());
        }
    }

    @KafkaHandler(isDefault = true)
    void ignore(Object other) {
        // Users and living groups change nothing here.
    }
}
