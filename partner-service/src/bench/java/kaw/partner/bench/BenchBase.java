package kaw.partner.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import kaw.partner.index.CardDocument;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.samples.SampleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample base in a box: fields and lists over the API, cards straight into the tables, with their entries of the index log,
 * because what is measured is the table, not how it was filled.
 */
final class BenchBase {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> HIDING = Set.of("Отказ", "Архив");
    private static final int CHUNK = 1_000;
    private static final int KEY = 2 * Long.BYTES;

    private final BenchBox box;
    private final Map<String, Map<Integer, Integer>> rowIds = new HashMap<>();

    private BenchBase(BenchBox box) {
        this.box = box;
    }

    /** Makes the fields, unless they are there. */
    static BenchBase in(BenchBox box) {
        BenchBase base = new BenchBase(box);
        base.shape();
        return base;
    }

    /** The id that row number {@code n} of the sample list has in this box. */
    int row(IndexField field, int n) {
        Map<Integer, Integer> ids = rowIds.getOrDefault(field.name(), Map.of());
        return Objects.requireNonNull(ids.get(n), () -> "the list of " + field.name() + " has no row " + n);
    }

    private void shape() {
        Map<String, JsonNode> existing = new HashMap<>();
        box.api()
                .get("/api/fields?all=true")
                .get("items")
                .forEach(field -> existing.put(field.get("name").asString(), field));
        int order = 0;
        for (IndexField field : BenchCards.FIELDS) {
            order += 10;
            JsonNode found = existing.get(field.name());
            if (found == null) {
                found = box.api().post("/api/fields", request(field, order));
            }
            if (!found.get("type").asString().equals(type(field))) {
                throw new IllegalStateException(
                        "this box has a field " + field.name() + " of another type: the bench needs a box of its own");
            }
            if (field.kind().isRows()) {
                readRows(field, found.get("listId").asString());
            }
        }
    }

    private Map<String, Object> request(IndexField field, int order) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                field.name(),
                "label",
                field.name(),
                "group",
                "Bench",
                "type",
                type(field),
                "order",
                order,
                "shown",
                true,
                "column",
                1,
                "width",
                1,
                "inTable",
                true,
                "required",
                false));
        if (field.kind().isRows()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String name : names(field)) {
                rows.add(Map.of("name", name, "order", rows.size() + 1, "hidesCard", HIDING.contains(name)));
            }
            request.put(
                    "listId",
                    box.api()
                            .post("/api/lists", Map.of("name", "Bench " + field.name(), "rows", rows))
                            .get("id")
                            .asString());
        }
        return request;
    }

    private static String type(IndexField field) {
        return field.kind() == FieldKind.ONE_ROW ? "DROPDOWN" : field.kind().name();
    }

    private static List<String> names(IndexField field) {
        return field.equals(BenchCards.STATUS) ? SampleBase.statuses() : SampleBase.sources();
    }

    private void readRows(IndexField field, String listId) {
        Map<Integer, Integer> ids = new HashMap<>();
        for (JsonNode row : box.api().get("/api/lists/" + listId).get("rows")) {
            ids.put(
                    names(field).indexOf(row.get("name").asString()) + 1,
                    row.get("id").asInt());
        }
        rowIds.put(field.name(), ids);
    }

    /** Fills up to so many cards; those there are counted as the first ones. */
    void fillTo(int cards) throws SQLException, IOException, InterruptedException {
        try (Connection connection = box.mySql()) {
            connection.setAutoCommit(false);
            for (long from = count(connection); from < cards; from += CHUNK) {
                insert(connection, from, Math.min(cards, from + CHUNK));
                connection.commit();
            }
        }
        box.awaitIndex(cards);
    }

    /** Gives every card that has a value of one field the same value of another, as a change of each card would. */
    void copyValues(String from, String to) throws SQLException, IOException {
        try (Connection connection = box.mySql()) {
            connection.setAutoCommit(false);
            long cards = count(connection);
            try (PreparedStatement change = connection.prepareStatement("""
                            UPDATE partner SET version = version + 1,
                                field_values = JSON_SET(field_values, '$.%2$s', field_values->'$.%1$s')
                            WHERE id BETWEEN ? AND ? AND field_values->'$.%1$s' IS NOT NULL
                            """.formatted(from, to));
                    PreparedStatement log = log(connection)) {
                for (long first = 0; first < cards; first += CHUNK) {
                    long last = Math.min(cards, first + CHUNK) - 1;
                    change.setBytes(1, key(BenchCards.card(first).id()));
                    change.setBytes(2, key(BenchCards.card(last).id()));
                    change.executeUpdate();
                    ByteBuffer ids = ByteBuffer.allocate((int) (last + 1 - first) * KEY);
                    LongStream.rangeClosed(first, last)
                            .forEach(k -> ids.put(key(BenchCards.card(k).id())));
                    log.setBytes(1, ids.array());
                    log.executeUpdate();
                    connection.commit();
                }
            }
        }
    }

    private static PreparedStatement log(Connection connection) throws SQLException {
        return connection.prepareStatement("INSERT INTO index_log (at, ids) VALUES (NOW(3), ?)");
    }

    /** An id as it is stored. */
    static byte[] key(UUID id) {
        return ByteBuffer.allocate(KEY)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static long count(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM partner")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void insert(Connection connection, long from, long to) throws SQLException {
        ByteBuffer ids = ByteBuffer.allocate((int) (to - from) * KEY);
        try (PreparedStatement card = connection.prepareStatement("""
                        INSERT INTO partner (id, version, field_values, created_at, created_by, created_source, changed_at, changed_by)
                        VALUES (?, 0, ?, ?, 'bench', 'API', ?, 'bench')
                        """);
                PreparedStatement phone =
                        connection.prepareStatement("INSERT INTO partner_phone (e164, partner_id) VALUES (?, ?)");
                PreparedStatement log = log(connection)) {
            for (long k = from; k < to; k++) {
                CardDocument document = BenchCards.card(k);
                byte[] id = key(document.id());
                ids.put(id);
                Timestamp created = Timestamp.from(document.created());
                card.setBytes(1, id);
                card.setString(2, JSON.writeValueAsString(values(document)));
                card.setTimestamp(3, created);
                card.setTimestamp(4, created);
                card.addBatch();
                for (List<String> numbers : document.phones().values()) {
                    phone.setString(1, numbers.getFirst());
                    phone.setBytes(2, id);
                    phone.addBatch();
                }
            }
            card.executeBatch();
            phone.executeBatch();
            log.setBytes(1, ids.array());
            log.executeUpdate();
        }
    }

    private Map<String, Object> values(CardDocument document) {
        Map<String, Object> values = new LinkedHashMap<>(document.values());
        for (IndexField field : List.of(BenchCards.STATUS, BenchCards.SOURCE)) {
            values.computeIfPresent(field.name(), (name, row) -> row(field, (Integer) row));
        }
        return values;
    }
}
