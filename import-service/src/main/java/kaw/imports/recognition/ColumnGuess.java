package kaw.imports.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what a column holds by a sample of its cells; a few of them may be wrong, as in every real base. */
final class ColumnGuess {

    private static final double MOST = 0.8;
    private static final int SAMPLES = 5;
    private static final int LIST_FROM = 20;
    private static final int LIST_OPTIONS = 50;
    private static final int OPTION_CHARACTERS = 60;

    private ColumnGuess() {}

    static Column of(int index, String header, List<String> cells) {
        List<String> values = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        Map<String, Integer> different = new LinkedHashMap<>();
        values.forEach(value -> different.merge(value, 1, Integer::sum));
        String dateFormat = dateFormat(values);
        ColumnType type = dateFormat == null ? type(values, different) : dateType(values);
        return new Column(
                index,
                header,
                type,
                dateFormat,
                different.keySet().stream().limit(SAMPLES).toList(),
                type == ColumnType.LIST ? List.copyOf(different.keySet()) : List.of());
    }

    private static ColumnType type(List<String> values, Map<String, Integer> different) {
        if (values.isEmpty()) {
            return ColumnType.EMPTY;
        }
        if (most(values, CellLook::isEmail)) {
            return ColumnType.EMAIL;
        }
        if (most(values, CellLook::isPhone)) {
            return ColumnType.PHONE;
        }
        if (most(values, CellLook::isLink)) {
            return ColumnType.LINK;
        }
        if (values.stream().allMatch(CellLook::isYesNo)) {
            return ColumnType.YES_NO;
        }
        if (most(values, CellLook::isNumber)) {
            return ColumnType.NUMBER;
        }
        return isList(values, different) ? ColumnType.LIST : ColumnType.TEXT;
    }

    private static boolean isList(List<String> values, Map<String, Integer> different) {
        return values.size() >= LIST_FROM
                && different.size() <= Math.min(LIST_OPTIONS, values.size() / 5)
                && different.keySet().stream().allMatch(option -> option.length() <= OPTION_CHARACTERS);
    }

    private static ColumnType dateType(List<String> values) {
        boolean timed = most(values, value -> {
            DateLook look = DateLook.of(value);
            return look != null && look.timed();
        });
        return timed ? ColumnType.DATE_TIME : ColumnType.DATE;
    }

    /** How most dates of the column are written; null if it is no column of dates. */
    private static @Nullable String dateFormat(List<String> values) {
        Map<String, Integer> formats = new HashMap<>();
        int dates = 0;
        boolean monthFirst = false;
        boolean dayFirst = false;
        for (String value : values) {
            DateLook look = DateLook.of(value);
            if (look != null) {
                dates++;
                formats.merge(look.format(), 1, Integer::sum);
                monthFirst |= look.monthFirst();
                dayFirst |= look.dayFirst();
            }
        }
        if (dates == 0 || dates < values.size() * MOST) {
            return null;
        }
        String usual = formats.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return monthFirst && !dayFirst ? usual.replace("dd/MM", "MM/dd").replace("dd-MM", "MM-dd") : usual;
    }

    private static boolean most(List<String> values, Predicate<String> look) {
        return values.stream().filter(look).count() >= values.size() * MOST;
    }
}
