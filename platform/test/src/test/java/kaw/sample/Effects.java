package kaw.sample;

import java.util.List;
import java.util.UUID;
import kaw.contracts.partner.PartnerChanged;
import kaw.platform.Ids;
import kaw.platform.inbox.Inbox;
import kaw.platform.kafka.EventHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every change it hears of, exactly once. */
@Component
@KafkaListener(topics = "#{@topics.name('partners')}", groupId = "sample-service")
public class Effects {

    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private volatile boolean broken;

    Effects(Inbox inbox, JdbcTemplate jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaHandler
    @Transactional
    public void on(PartnerChanged event, @Header(EventHeaders.ID) UUID eventId) {
        if (inbox.firstTime("effects", eventId)) {
            jdbc.update(
                    "INSERT INTO effect (event_id, subject, version) VALUES (?, ?, ?)",
                    Ids.bytes(eventId),
                    Ids.bytes(event.id()),
                    event.version());
        }
        if (broken && event.by().equals("poison")) {
            throw new IllegalArgumentException("This one cannot be handled");
        }
    }

    @KafkaHandler(isDefault = true)
    public void ignore(Object other) {}

    /** Whether events by "poison" fail after their effect was written, so that it must be taken back. */
    public void setBroken(boolean broken) {
        this.broken = broken;
    }

    /** Versions of a subject in the order they arrived. */
    public List<Integer> versions(UUID subject) {
        return jdbc.queryForList(
                "SELECT version FROM effect WHERE subject = ? ORDER BY id", Integer.class, Ids.bytes(subject));
    }
}
