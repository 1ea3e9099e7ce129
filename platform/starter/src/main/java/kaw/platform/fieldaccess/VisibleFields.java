package kaw.platform.fieldaccess;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaw.contracts.schema.AccessLevel;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/** What one person may see, as of one moment: for answers with many rows and for work that goes on after the request. */
public final class VisibleFields {
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, AccessLevel> levels = new LinkedHashMap<>();

    VisibleFields(Collection<Field> all, Function<Field, AccessLevel> rule) {
        for (Field field : all) {
            AccessLevel level = rule.apply(field);
            if (level.canView()) {
                fields.put(field.name(), field);
                levels.put(field.name(), level);
            }
        }
    }

    /** The fields in the card's order. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    public boolean contains(String name) {
        return fields.containsKey(name);
    }

    public AccessLevel of(Field field) {
        return levels.getOrDefault(field.name(), AccessLevel.HIDDEN);
    }

    /** The field of this name. */
    public Field require(String name) {
        @Nullable Field field = fields.get(name);
        if (field == null) {
            throw new FieldNotFound(name);
        }
        return field;
    }

    /** The field of this name, if it may be changed. */
    public Field requireEditable(String name) {
        Field field = require(name);
        if (!of(field).canEdit()) {
            throw new FieldNotEditable(field);
        }
        return field;
    }

    /** What may be seen of a card's values, in the card's order. */
    public Map<String, Object> of(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> seen = new LinkedHashMap<>();
        for (String name : fields.keySet()) {
            @Nullable Object value = values.get(name);
            if (value != null) {
                seen.put(name, value);
            }
        }
        return seen;
    }
}
