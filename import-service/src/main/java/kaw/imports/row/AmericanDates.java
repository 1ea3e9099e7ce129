package kaw.imports.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the month first, as American files write them; by the date alone nobody can tell, so the column decides. */
final class AmericanDates {

    private static final Pattern DATE = Pattern.compile("\\s*(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(.*)");

    private AmericanDates() {}

    /** The cell with its date year first; any other text as it is. */
    static String toIso(String cell) {
        Matcher date = DATE.matcher(cell);
        return date.matches()
                ? "%s-%2s-%2s"
                                .formatted(date.group(3), date.group(1), date.group(2))
                                .replace(' ', '0')
                        + date.group(4)
                : cell;
    }
}
