package kaw.platform.values;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kaw.contracts.schema.ListSaved;
import kaw.platform.schema.PartnerList;
import org.jspecify.annotations.Nullable;

/** Rows of a list: by id where a number is given, by name where text is. */
final class Rows {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,|\\n]\\s*");

    private Rows() {}

    static Integer one(PartnerList list, Object raw) {
        return switch (raw) {
            case Number number -> id(list, number);
            case String name -> byName(list, name).id();
            default -> throw new InvalidValue("wrong-type");
        };
    }

    /** Several ids without repetition, ascending; null where none is chosen. */
    static @Nullable List<Integer> several(PartnerList list, Object raw) {
        TreeSet<Integer> ids = new TreeSet<>();
        for (Object element : elements(list, raw)) {
            ids.add(one(list, element));
        }
        return ids.isEmpty() ? null : List.copyOf(ids);
    }

    private static Collection<?> elements(PartnerList list, Object raw) {
        return switch (raw) {
            case Collection<?> several -> several.stream().filter(Rows::isGiven).toList();
            // A name may hold a comma itself.
            case String text when list.offered(text).isPresent() -> List.of(text);
            case String text -> {
                List<String> names = new ArrayList<>(List.of(SEPARATOR.split(text)));
                names.removeIf(String::isBlank);
                yield names;
            }
            default -> List.of(raw);
        };
    }

    private static boolean isGiven(@Nullable Object element) {
        return element != null && !(element instanceof String text && text.isBlank());
    }

    private static Integer id(PartnerList list, Number number) {
        int id = number.intValue();
        Optional<ListSaved.Row> row = id == number.doubleValue() ? list.offered(id) : Optional.empty();
        return row.orElseThrow(() -> InvalidValue.quoting("not-in-list", number.toString()))
                .id();
    }

    private static ListSaved.Row byName(PartnerList list, String name) {
        return list.offered(name).orElseThrow(() -> InvalidValue.quoting("not-in-list", name));
    }
}
