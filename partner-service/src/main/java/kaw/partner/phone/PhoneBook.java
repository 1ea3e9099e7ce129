package kaw.partner.phone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaw.partner.bulk.LocalData;
import kaw.partner.bulk.TabbedRows;
import kaw.partner.card.CardChanged;
import kaw.partner.card.CardDeleted;
import kaw.partner.card.CardPhones;
import kaw.partner.card.CardPurged;
import kaw.partner.card.CardRegistered;
import kaw.partner.card.CardRestored;
import kaw.partner.card.CardValues;
import kaw.partner.card.FieldChange;
import kaw.partner.card.PartnerId;
import kaw.platform.schema.Schema;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every number of every card; the table {@code partner_phone}, written in the transaction of the card.
 *
 * <p>It tells candidates: a field that was a phone when a number was noted may be something else, or hidden, by now.
 * Whoever asks checks the card's values.
 */
@Component
public class PhoneBook {

    /** From so many on a stream of data takes less time than a statement. */
    private static final int MANY = 100;

    private final JdbcTemplate jdbc;
    private final LocalData localData;
    private final Schema schema;

    PhoneBook(JdbcTemplate jdbc, LocalData localData, Schema schema) {
        this.jdbc = jdbc;
        this.localData = localData;
        this.schema = schema;
    }

    @EventListener
    void on(CardRegistered event) {
        add(Map.of(event.id(), event.values()));
    }

    @EventListener
    void on(CardChanged event) {
        replace(List.of(event));
    }

    @EventListener
    void on(CardDeleted event) {
        jdbc.update("DELETE FROM partner_phone WHERE partner_id = ?", (Object)
                event.id().bytes());
    }

    /** Some may have been noted late, by who caught up with a field while the card was being deleted. */
    @EventListener
    void on(CardPurged event) {
        jdbc.update("DELETE FROM partner_phone WHERE partner_id = ?", (Object)
                event.id().bytes());
    }

    @EventListener
    void on(CardRestored event) {
        add(Map.of(event.id(), event.values()));
    }

    /** Notes the numbers of changed cards instead of those they had. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Collection<CardChanged> changes) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        for (CardChanged change : changes) {
            Map<String, Object> before = new HashMap<>(change.values().asMap());
            for (FieldChange field : change.changes()) {
                if (field.before() == null) {
                    before.remove(field.field());
                } else {
                    before.put(field.field(), field.before());
                }
            }
            Set<String> had = CardPhones.all(before, schema.fields());
            Set<String> has = CardPhones.all(change.values().asMap(), schema.fields());
            gone.addAll(pairs(change.id(), without(had, has)));
            added.addAll(pairs(change.id(), without(has, had)));
        }
        if (!gone.isEmpty()) {
            jdbc.batchUpdate("DELETE FROM partner_phone WHERE e164 = ? AND partner_id = ?", gone);
        }
        insert(added);
    }

    /** Cards that may have one of the numbers: by number, ascending by id. */
    public Map<String, List<PartnerId>> owners(Collection<String> numbers) {
        Map<String, List<PartnerId>> owners = new HashMap<>();
        if (numbers.isEmpty()) {
            return owners;
        }
        String marks = String.join(",", Collections.nCopies(numbers.size(), "?"));
        RowCallbackHandler collect = row -> owners.computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                .add(PartnerId.of(row.getBytes(2)));
        jdbc.query(
                "SELECT e164, partner_id FROM partner_phone WHERE e164 IN (" + marks + ") ORDER BY e164, partner_id",
                collect,
                numbers.toArray());
        return owners;
    }

    /** Up to this many of the cards that may have the number, ascending by id, after a given one. */
    List<PartnerId> owners(String number, PartnerId after, int limit) {
        return jdbc.query(
                "SELECT partner_id FROM partner_phone WHERE e164 = ? AND partner_id > ? ORDER BY partner_id LIMIT ?",
                (row, index) -> PartnerId.of(row.getBytes(1)),
                number,
                after.bytes(),
                limit);
    }

    /** Notes the numbers of new cards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Map<PartnerId, CardValues> cards) {
        List<Object[]> pairs = new ArrayList<>();
        cards.forEach((id, values) -> pairs.addAll(pairs(id, CardPhones.all(values.asMap(), schema.fields()))));
        // In the order of the primary key: pages are touched once.
        pairs.sort(Comparator.comparing(pair -> (String) pair[0]));
        insert(pairs);
    }

    /** Notes the numbers in one field of up to this many cards after a given one; the last of them, or none at the end. */
    @Transactional
    public List<PartnerId> catchUp(String field, PartnerId after, int limit) {
        List<Object[]> pairs = new ArrayList<>();
        String path = "$." + field;
        List<PartnerId> ids = jdbc.query(
                "SELECT id, JSON_UNQUOTE(JSON_EXTRACT(field_values, ?)) FROM partner WHERE id > ? AND"
                        + " JSON_CONTAINS_PATH(field_values, 'one', ?) ORDER BY id LIMIT ?",
                (row, index) -> {
                    PartnerId id = PartnerId.of(row.getBytes(1));
                    CardPhones.in(row.getString(2)).forEach(number -> pairs.add(new Object[] {number, id.bytes()}));
                    return id;
                },
                path,
                after.bytes(),
                path,
                limit);
        insert(pairs);
        return ids.isEmpty() ? ids : List.of(ids.getLast());
    }

    private void insert(List<Object[]> pairs) {
        if (pairs.size() >= MANY && localData.allowed()) {
            stream(pairs);
        } else if (!pairs.isEmpty()) {
            jdbc.batchUpdate("INSERT IGNORE INTO partner_phone (e164, partner_id) VALUES (?, ?)", pairs);
        }
    }

    /** LOCAL passes over what is there already, as IGNORE does. */
    private void stream(List<Object[]> pairs) {
        TabbedRows rows = new TabbedRows();
        HexFormat hex = HexFormat.of();
        for (Object[] pair : pairs) {
            rows.cell((String) pair[0]).cell(hex.formatHex((byte[]) pair[1])).end();
        }
        localData.load(
                "LOAD DATA LOCAL INFILE 'phones' INTO TABLE partner_phone CHARACTER SET utf8mb4 (e164, @id)"
                        + " SET partner_id = UNHEX(@id)",
                rows);
    }

    private static List<Object[]> pairs(PartnerId id, Set<String> numbers) {
        return numbers.stream().map(number -> new Object[] {number, id.bytes()}).toList();
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(new HashSet<>(others));
        return rest;
    }
}
