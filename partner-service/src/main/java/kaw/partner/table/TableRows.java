package kaw.partner.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.partner.card.CardPhones;
import kaw.partner.card.PartnerId;
import kaw.platform.schema.Field;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows shown, by primary key, and of each only the columns shown. */
@Component
class TableRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    TableRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows in the order of the ids; cards that have gone meanwhile are left out. */
    List<TableRow> read(List<UUID> ids, List<Field> columns) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(","));
        Object[] keys = ids.stream().map(id -> new PartnerId(id).bytes()).toArray();
        Set<String> names = columns.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        Map<UUID, TableRow> rows = new HashMap<>();
        jdbc.query(
                "SELECT id, version, field_values FROM partner WHERE id IN (" + places + ")",
                row -> {
                    UUID id = PartnerId.of(row.getBytes(1)).value();
                    Map<String, Object> values = values(row.getBytes(3), names);
                    rows.put(id, new TableRow(id, row.getInt(2), values, CardPhones.byField(values, columns)));
                },
                keys);
        List<TableRow> inOrder = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            TableRow row = rows.get(id);
            if (row != null) {
                inOrder.add(row);
            }
        }
        return inOrder;
    }

    /** A card may have hundreds of values: those not shown are passed over, not built. */
    private static Map<String, Object> values(byte[] json, Set<String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (names.contains(name)) {
                    values.put(name, parser.readValueAs(Object.class));
                } else {
                    parser.skipChildren();
                }
            }
        }
        return values;
    }
}
