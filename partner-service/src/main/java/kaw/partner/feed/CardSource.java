package kaw.partner.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.partner.card.PartnerId;
import kaw.partner.index.CardDocument;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.platform.Utc;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads cards out of their table as the index takes them. */
@Component
class CardSource {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String COLUMNS = "SELECT id, created_at, field_values FROM partner ";

    private final JdbcTemplate jdbc;
    private final IndexFields fields;

    CardSource(JdbcTemplate jdbc, IndexFields fields) {
        this.jdbc = jdbc;
        this.fields = fields;
    }

    /** A card as stored; parsing it is left to whoever has time. */
    record StoredCard(UUID id, Instant created, String json) {}

    private static final RowMapper<StoredCard> STORED = (row, number) -> new StoredCard(
            PartnerId.of(row.getBytes("id")).value(), Utc.required(row, "created_at"), row.getString("field_values"));

    /** Those of the cards that exist. */
    List<CardDocument> read(Collection<UUID> ids) {
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        Object[] keys = ids.stream().map(id -> new PartnerId(id).bytes()).toArray();
        return jdbc.query(COLUMNS + "WHERE id IN (" + places + ")", STORED, keys).stream()
                .map(this::document)
                .toList();
    }

    /** Cards by falling id, so about newest first, as the index keeps them. */
    List<StoredCard> before(@Nullable UUID last, int most) {
        return last == null
                ? jdbc.query(COLUMNS + "ORDER BY id DESC LIMIT ?", STORED, most)
                : jdbc.query(
                        COLUMNS + "WHERE id < ? ORDER BY id DESC LIMIT ?", STORED, new PartnerId(last).bytes(), most);
    }

    /** About how many cards there are; exact enough to show progress by. */
    long estimate() {
        Long rows = jdbc.queryForObject(
                "SELECT TABLE_ROWS FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'partner'",
                Long.class);
        return rows == null ? 0 : rows;
    }

    CardDocument document(StoredCard card) {
        Map<String, Object> values = JSON.readValue(card.json(), MAP);
        Map<String, List<String>> phones = new HashMap<>();
        Map<String, IndexField> known = fields.byName();
        values.forEach((name, value) -> {
            IndexField field = known.get(name);
            if (field != null && field.kind() == FieldKind.PHONE && value instanceof String text) {
                phones.put(
                        name,
                        Phones.numbers(text).stream().map(PhoneNumber::e164).toList());
            }
        });
        return new CardDocument(card.id(), card.created(), values, phones);
    }
}
