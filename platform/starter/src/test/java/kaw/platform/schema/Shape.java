package kaw.platform.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kaw.contracts.schema.AccessLevel;
import kaw.contracts.schema.AccessSaved;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.schema.ListSaved;
import kaw.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Builds a schema for a test, a line for each field, list and access. */
public final class Shape {
    private final SchemaCopy copy = new SchemaCopy();
    private int order;
    private int accessVersion;

    public SchemaCopy schema() {
        return copy;
    }

    public Field field(String name) {
        return copy.field(name).orElseThrow();
    }

    public Shape with(String name, FieldType type) {
        return with(name, type, name, null, false, true);
    }

    public Shape labelled(String name, FieldType type, String label) {
        return with(name, type, label, null, false, true);
    }

    public Shape required(String name, FieldType type) {
        return with(name, type, name, null, true, true);
    }

    public Shape switchedOff(String name, boolean required) {
        return with(name, FieldType.TEXT, name, null, required, false);
    }

    /** A field with a list of its own whose rows get the ids 1, 2, 3 … */
    public Shape choosing(String name, FieldType type, String... rows) {
        UUID list = Ids.next();
        List<ListSaved.Row> made = new ArrayList<>();
        for (String row : rows) {
            made.add(new ListSaved.Row(made.size() + 1, row, made.size(), false, false));
        }
        copy.apply(new ListSaved(list, 1, "list of " + name, made, false));
        return with(name, type, name, list, false, true);
    }

    /** Marks a row of the field's list as removed. */
    public Shape withoutRow(String name, int rowId) {
        PartnerList list = copy.list(Objects.requireNonNull(field(name).listId()));
        UnaryOperator<ListSaved.Row> mark = row -> new ListSaved.Row(
                row.id(), row.name(), row.order(), row.hidesCard(), row.removed() || row.id() == rowId);
        copy.apply(new ListSaved(
                list.id(),
                list.version() + 1,
                list.name(),
                list.rows().stream().map(mark).toList(),
                false));
        return this;
    }

    public Shape access(String group, Map<String, AccessLevel> levels) {
        copy.apply(new AccessSaved(group, ++accessVersion, levels, false));
        return this;
    }

    private Shape with(
            String name, FieldType type, String label, @Nullable UUID list, boolean required, boolean shown) {
        copy.apply(new FieldSaved(
                Ids.next(), 1, name, label, "Общее", type, list, order++, shown, null, 1, 1, true, required, false));
        return this;
    }
}
