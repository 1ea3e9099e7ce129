package kaw.platform.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kaw.contracts.schema.ListSaved;

/** A list of options a field can offer; removed rows stay, marked, so that old values keep their names. */
public final class PartnerList {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final UUID id;
    private final int version;
    private final String name;
    private final List<ListSaved.Row> rows;
    private final Map<Integer, ListSaved.Row> byId = new HashMap<>();
    private final Map<String, ListSaved.Row> offeredByName = new HashMap<>();

    private PartnerList(UUID id, int version, String name, List<ListSaved.Row> rows) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.rows = rows.stream()
                .sorted(Comparator.comparingInt(ListSaved.Row::order).thenComparingInt(ListSaved.Row::id))
                .toList();
        for (ListSaved.Row row : this.rows) {
            byId.put(row.id(), row);
            if (!row.removed()) {
                offeredByName.putIfAbsent(plain(row.name()), row);
            }
        }
    }

    /** The list as its owner published it. */
    public static PartnerList of(ListSaved saved) {
        return new PartnerList(saved.id(), saved.version(), saved.name(), saved.rows());
    }

    /** Stands for a list nobody has told us of yet: it offers nothing. */
    public static PartnerList unknown(UUID id) {
        return new PartnerList(id, 0, "", List.of());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** All rows in their order, removed ones among them. */
    public List<ListSaved.Row> rows() {
        return rows;
    }

    /** The row of an id, removed or not: what a value kept in a card is called. */
    public Optional<ListSaved.Row> row(int rowId) {
        return Optional.ofNullable(byId.get(rowId));
    }

    /** The row people may choose by this name; case, ё/е and the number of spaces do not matter. */
    public Optional<ListSaved.Row> offered(String rowName) {
        return Optional.ofNullable(offeredByName.get(plain(rowName)));
    }

    /** The row people may choose by this id. */
    public Optional<ListSaved.Row> offered(int rowId) {
        return row(rowId).filter(row -> !row.removed());
    }

    private static String plain(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return plain.indexOf(' ') < 0 ? plain : SPACES.matcher(plain).replaceAll(" ");
    }
}
