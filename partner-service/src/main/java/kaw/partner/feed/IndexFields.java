package kaw.partner.feed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.partner.index.ListRows;
import kaw.platform.schema.Field;
import kaw.platform.schema.PartnerList;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;

/** The schema's fields as the index knows them; made anew when the schema changes. */
@Component
public class IndexFields {

    private static final String KIND = "kind.";

    private final Schema schema;
    private volatile Map<String, IndexField> byName;

    IndexFields(Schema schema) {
        this.schema = schema;
        this.byName = read();
        schema.onChange(() -> byName = read());
    }

    /** All fields that are not deleted. */
    public Map<String, IndexField> byName() {
        return byName;
    }

    private Map<String, IndexField> read() {
        Map<UUID, ListRows> lists = new HashMap<>();
        Map<String, IndexField> fields = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            UUID list = field.listId();
            ListRows rows = list == null ? ListRows.NONE : lists.computeIfAbsent(list, this::rows);
            fields.put(field.name(), new IndexField(field.name(), FieldKind.of(field.behaviour()), rows));
        }
        return Map.copyOf(fields);
    }

    private ListRows rows(UUID id) {
        PartnerList list = schema.list(id);
        return new ListRows(list.rows());
    }

    /** The fields' kinds among the notes of an index. */
    static Map<String, String> kindsIn(Map<String, String> notes) {
        return notes.entrySet().stream()
                .filter(note -> note.getKey().startsWith(KIND))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Each field's kind, to be kept with an index made now. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        byName.forEach((name, field) -> notes.put(KIND + name, field.kind().name()));
        return notes;
    }

    /** Whether a field has become of a kind that an index with these notes holds in another way. */
    boolean isRetyped(Map<String, String> notes) {
        return byName.values().stream().anyMatch(field -> {
            String before = notes.get(KIND + field.name());
            return before != null && !field.kind().isIndexedLike(FieldKind.valueOf(before));
        });
    }
}
