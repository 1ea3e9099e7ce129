package kaw.imports.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell writes a date.
 *
 * @param format such as {@code dd.MM.yyyy}, without the time
 * @param timed whether a time follows
 * @param monthFirst whether it can only be read with the month first, as Americans write
 * @param dayFirst whether it can only be read with the day first
 */
record DateLook(String format, boolean timed, boolean monthFirst, boolean dayFirst) {

    private record Shape(Pattern pattern, String format) {}

    private static final String TIME = "(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?))?";
    private static final List<Shape> SHAPES = List.of(
            new Shape(Pattern.compile("\\d{4}-(\\d{1,2})-(\\d{1,2})" + TIME), "yyyy-MM-dd"),
            new Shape(Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.\\d{4}" + TIME), "dd.MM.yyyy"),
            new Shape(Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.\\d{2}" + TIME), "dd.MM.yy"),
            new Shape(Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}" + TIME), "dd/MM/yyyy"),
            new Shape(Pattern.compile("(\\d{1,2})-(\\d{1,2})-\\d{4}" + TIME), "dd-MM-yyyy"));

    static @Nullable DateLook of(String cell) {
        if (cell.length() < 6 || cell.length() > 35 || !Character.isDigit(cell.charAt(0))) {
            return null;
        }
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(cell);
            if (matcher.matches()) {
                boolean yearFirst = shape.format().startsWith("y");
                int first = Integer.parseInt(matcher.group(1));
                int second = Integer.parseInt(matcher.group(2));
                boolean monthFirst = !yearFirst && second > 12 && second <= 31 && first >= 1 && first <= 12;
                boolean dayFirst = !yearFirst && first > 12;
                return new DateLook(shape.format(), matcher.group(3) != null, monthFirst, dayFirst);
            }
        }
        return null;
    }
}
