package kaw.schema.field;

import static kaw.contracts.schema.FieldType.CHECKBOXES;
import static kaw.contracts.schema.FieldType.DROPDOWN;
import static kaw.contracts.schema.FieldType.EMAIL;
import static kaw.contracts.schema.FieldType.LINK;
import static kaw.contracts.schema.FieldType.LIST;
import static kaw.contracts.schema.FieldType.LONG_TEXT;
import static kaw.contracts.schema.FieldType.MULTI_SELECT;
import static kaw.contracts.schema.FieldType.PHONE;
import static kaw.contracts.schema.FieldType.TEXT;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaw.contracts.schema.FieldType;
import kaw.schema.Wording;

/**
 * Which changes of a field leave every value cards hold as valid as it was. Others would need values converted, which schema-service
 * cannot: they are refused rather than risk a loss.
 */
final class TypeChange {
    private static final Map<FieldType, Set<FieldType>> SAFE = Map.of(
            TEXT, Set.of(LONG_TEXT),
            PHONE, Set.of(TEXT, LONG_TEXT),
            EMAIL, Set.of(TEXT, LONG_TEXT),
            LINK, Set.of(TEXT, LONG_TEXT),
            LIST, Set.of(DROPDOWN),
            DROPDOWN, Set.of(LIST),
            MULTI_SELECT, Set.of(CHECKBOXES),
            CHECKBOXES, Set.of(MULTI_SELECT));

    private TypeChange() {}

    static boolean isSafe(FieldType from, FieldType to) {
        return from == to || SAFE.getOrDefault(from, Set.of()).contains(to);
    }

    /** Rows are known by ids of their list only, so another list would give every value another meaning. */
    static void check(FieldDefinition from, FieldDefinition to, Wording wording) {
        if (!isSafe(from.type(), to.type())) {
            wording.error("type", "type-not-changeable");
        } else if (!Objects.equals(from.listId(), to.listId())) {
            wording.error("listId", "list-not-changeable");
        }
    }
}
