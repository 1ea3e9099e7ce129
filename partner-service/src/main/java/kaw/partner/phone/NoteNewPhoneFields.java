package kaw.partner.phone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.PartnerId;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes the numbers that cards already hold in a field when it becomes a phone field: a text field does when it is
 * labelled «Телефон».
 */
@Component
class NoteNewPhoneFields {

    private static final Logger log = LoggerFactory.getLogger(NoteNewPhoneFields.class);
    private static final PartnerId BEFORE_ALL = new PartnerId(new UUID(0, 0));
    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final Schema schema;
    private final PhoneBook phones;
    private Set<String> seenBefore = Set.of();

    NoteNewPhoneFields(JdbcTemplate jdbc, Schema schema, PhoneBook phones) {
        this.jdbc = jdbc;
        this.schema = schema;
        this.phones = phones;
    }

    /** A field is taken up the second time it is seen: by then every instance that writes cards knows of it too. */
    @Scheduled(fixedDelayString = "${kaw.partner.phone.check-fields-every:PT10S}")
    void check() {
        Set<String> phoneFields = new TreeSet<>();
        for (Field field : schema.fields()) {
            if (field.behaviour() == FieldType.PHONE) {
                phoneFields.add(field.name());
            }
        }
        Set<String> noted = new HashSet<>(jdbc.queryForList("SELECT field FROM phone_field", String.class));
        for (String field : phoneFields) {
            if (!noted.contains(field) && seenBefore.contains(field)) {
                note(field);
            }
        }
        for (String field : noted) {
            if (!phoneFields.contains(field) && !seenBefore.isEmpty() && !seenBefore.contains(field)) {
                jdbc.update("DELETE FROM phone_field WHERE field = ?", field);
            }
        }
        seenBefore = phoneFields;
    }

    private void note(String field) {
        log.info("Noting the numbers cards hold in {}, which is a phone field now", field);
        List<PartnerId> last = List.of(BEFORE_ALL);
        while (!last.isEmpty()) {
            last = phones.catchUp(field, last.getFirst(), BATCH);
        }
        jdbc.update("INSERT IGNORE INTO phone_field (field) VALUES (?)", field);
    }
}
