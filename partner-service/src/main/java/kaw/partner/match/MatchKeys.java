package kaw.partner.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardPurged;
import kaw.partner.card.CardRegistered;
import kaw.partner.card.CardRestored;
import kaw.partner.card.CardValues;
import kaw.partner.card.FieldChange;
import kaw.partner.card.PartnerId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the values of fields are that imports look for cards by; the tables {@code match_field} and {@code match_key}.
 *
 * <p>It tells candidates: keys of former values stay when they were noted late, and hashes may collide. Whoever asks
 * checks the card's values.
 */
@Component
class MatchKeys {

    private final JdbcTemplate jdbc;

    MatchKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CardRegistered event) {
        add(Map.of(event.id(), event.values()));
    }

    @EventListener
    void on(CardChanged event) {
        replace(List.of(event));
    }

    /** A field may have become one that cards are found by while the card was deleted. */
    @EventListener
    void on(CardRestored event) {
        add(Map.of(event.id(), event.values()));
    }

    @EventListener
    void on(CardPurged event) {
        List<Object[]> gone = keys(Map.of(event.id(), event.values()));
        if (!gone.isEmpty()) {
            jdbc.batchUpdate("DELETE FROM match_key WHERE key_hash = ? AND partner_id = ?", gone);
        }
    }

    /** Notes the values of new cards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Map<PartnerId, CardValues> cards) {
        insert(keys(cards));
    }

    private List<Object[]> keys(Map<PartnerId, CardValues> cards) {
        List<Object[]> keys = new ArrayList<>();
        for (String field : fields()) {
            cards.forEach((id, values) -> {
                Object value = values.get(field);
                if (value != null) {
                    keys.add(key(field, value, id));
                }
            });
        }
        return keys;
    }

    /** Notes what changed cards hold now instead of what they held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Collection<CardChanged> changes) {
        List<String> fields = fields();
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        for (CardChanged change : changes) {
            for (FieldChange field : change.changes()) {
                if (fields.contains(field.field())) {
                    if (field.before() != null) {
                        gone.add(key(field.field(), field.before(), change.id()));
                    }
                    if (field.after() != null) {
                        added.add(key(field.field(), field.after(), change.id()));
                    }
                }
            }
        }
        if (!gone.isEmpty()) {
            jdbc.batchUpdate("DELETE FROM match_key WHERE key_hash = ? AND partner_id = ?", gone);
        }
        insert(added);
    }

    /** Cards that may hold one of the values. */
    List<PartnerId> owners(String field, Collection<String> keys) {
        List<PartnerId> owners = new ArrayList<>();
        RowCallbackHandler collect = row -> owners.add(PartnerId.of(row.getBytes(1)));
        jdbc.query(
                "SELECT partner_id FROM match_key WHERE key_hash IN ("
                        + String.join(",", Collections.nCopies(keys.size(), "?")) + ")",
                collect,
                keys.stream().map(key -> MatchKey.hash(field, key)).toArray());
        return owners;
    }

    /** Whether all cards' values of the field are noted. */
    boolean ready(String field) {
        return Boolean.TRUE.equals(jdbc.query(
                "SELECT ready FROM match_field WHERE field = ?", row -> row.next() && row.getBoolean(1), field));
    }

    /** From the end of this on, everyone who writes a card notes its value of the field. */
    @Transactional
    public void begin(String field) {
        // Waits for the writers who have read the fields without this one; those who come later wait for this.
        jdbc.queryForList("SELECT field FROM match_field WHERE field = '' FOR UPDATE");
        jdbc.update("INSERT IGNORE INTO match_field (field, ready) VALUES (?, FALSE)", field);
    }

    /** Notes the values of up to this many cards after a given one; the last of them, or none at the end. */
    @Transactional
    public List<PartnerId> catchUp(String field, PartnerId after, int limit) {
        Map<PartnerId, Object> values = new HashMap<>();
        List<PartnerId> ids = jdbc.query(
                "SELECT id, field_values FROM partner WHERE id > ? ORDER BY id LIMIT ?",
                (row, index) -> {
                    PartnerId id = PartnerId.of(row.getBytes(1));
                    Object value = CardValues.fromJson(row.getString(2)).get(field);
                    if (value != null) {
                        values.put(id, value);
                    }
                    return id;
                },
                after.bytes(),
                limit);
        List<Object[]> keys = new ArrayList<>(values.size());
        values.forEach((id, value) -> keys.add(key(field, value, id)));
        insert(keys);
        return ids.isEmpty() ? ids : List.of(ids.getLast());
    }

    void finish(String field) {
        jdbc.update("UPDATE match_field SET ready = TRUE WHERE field = ?", field);
    }

    private List<String> fields() {
        return jdbc.queryForList("SELECT field FROM match_field FOR SHARE", String.class);
    }

    private void insert(List<Object[]> keys) {
        if (!keys.isEmpty()) {
            jdbc.batchUpdate("INSERT IGNORE INTO match_key (key_hash, partner_id) VALUES (?, ?)", keys);
        }
    }

    private static Object[] key(String field, Object value, PartnerId id) {
        return new Object[] {MatchKey.hash(field, MatchKey.plain(value)), id.bytes()};
    }
}
