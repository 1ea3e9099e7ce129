package kaw.schema.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kaw.schema.Wording;
import org.jspecify.annotations.Nullable;

/** A list's form as filled in: anything may be missing or wrong. */
public record ListForm(@Nullable String name, @Nullable List<@Nullable Row> rows) {
    private static final Row NOTHING = new Row(null, null, null, null);
    private static final int NAME_LIMIT = 200;
    private static final int ROW_LIMIT = 2_000;
    private static final int LAST_PLACE = 1_000_000;

    /** One row of the form; without a place of its own it stands after those before it. */
    public record Row(
            @Nullable Integer id,
            @Nullable String name,
            @Nullable Integer order,
            @Nullable Boolean hidesCard) {}

    ListDefinition read() {
        Wording wording = new Wording();
        String listName = wording.required("name", name, NAME_LIMIT);
        List<@Nullable Row> given = Objects.requireNonNullElse(rows, List.of());
        if (given.size() > ROW_LIMIT) {
            wording.error("rows", "too-many", Map.of("max", ROW_LIMIT));
            wording.check();
        }
        Set<Integer> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<ListDefinition.Row> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Row row = Objects.requireNonNullElse(given.get(i), NOTHING);
            String path = "rows[" + i + "]";
            String rowName = wording.required(path + ".name", row.name(), NAME_LIMIT);
            if (!rowName.isEmpty() && !names.add(rowName.toLowerCase(Locale.ROOT))) {
                wording.error(path + ".name", "row-name-taken");
            }
            if (row.id() != null && !ids.add(row.id())) {
                wording.error(path + ".id", "row-twice");
            }
            int place = wording.between(path + ".order", row.order(), -LAST_PLACE, LAST_PLACE, (i + 1) * 10);
            boolean hides = Boolean.TRUE.equals(row.hidesCard());
            read.add(new ListDefinition.Row(row.id(), new OptionRow(rowName, place, hides, false)));
        }
        wording.check();
        return new ListDefinition(listName, read);
    }
}
