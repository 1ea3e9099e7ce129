package kaw.platform.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as Russians and spreadsheets write them: 1 234,50 and 1234.5; up to 15 digits before the point and 10 after it. */
final class Numbers {
    private static final int DIGITS_BEFORE_POINT = 15;
    private static final int SCALE = 10;
    private static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2009\\u202F']");
    private static final Pattern WRITTEN = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:[ \\u00A0\\u2009\\u202F']\\d{3})+|\\d+)?(?:[.,]\\d*)?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern HAS_DIGIT = Pattern.compile("^[+-]?[.,]?\\d");

    private Numbers() {}

    static BigDecimal parse(String text) {
        String plain = text.replace('−', '-');
        if (plain.length() > LONGEST
                || !WRITTEN.matcher(plain).matches()
                || !HAS_DIGIT.matcher(plain).find()) {
            throw InvalidValue.quoting("not-a-number", text);
        }
        return limited(new BigDecimal(SPACES.matcher(plain).replaceAll("").replace(',', '.')));
    }

    static BigDecimal of(Number number) {
        try {
            return limited(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
        } catch (NumberFormatException notFinite) {
            throw InvalidValue.quoting("not-a-number", number.toString());
        }
    }

    /** Decimals beyond the tenth are a spreadsheet's rounding noise and are rounded away. */
    private static BigDecimal limited(BigDecimal number) {
        // Compared by digits first: setting the scale of 1e999999999 would take all memory.
        long digitsBeforePoint = (long) number.precision() - number.scale();
        if (number.signum() != 0 && digitsBeforePoint > DIGITS_BEFORE_POINT) {
            throw new InvalidValue("number-out-of-range");
        }
        if (number.signum() == 0 || digitsBeforePoint < -SCALE) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = number.setScale(SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
