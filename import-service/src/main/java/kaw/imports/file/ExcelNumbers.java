package kaw.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns the numbers Excel keeps into the text a person meant: a phone into its digits, a date into ISO. */
public final class ExcelNumbers {

    /** Excel shows and keeps no more; what a double holds beyond them is noise such as 0.30000000000000004. */
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_UP);

    private ExcelNumbers() {}

    /** A number as plain digits, never in scientific notation. */
    public static String plain(String stored) {
        if (isShortWhole(stored)) {
            return stored;
        }
        try {
            return plain(Double.parseDouble(stored.strip()));
        } catch (NumberFormatException notANumber) {
            return stored;
        }
    }

    /** A number as plain digits, never in scientific notation. */
    public static String plain(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(SIGNIFICANT);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number padded as its format asks, which is how postal and other codes keep their leading zeros. */
    public static String padded(String plain, int digits) {
        return plain.length() >= digits || !isShortWhole(plain) ? plain : "0".repeat(digits - plain.length()) + plain;
    }

    /** A date, a date with time, or a time, whichever the number stands for; the number itself if it is none. */
    public static String date(double value, boolean from1904) {
        if (!DateUtil.isValidExcelDate(value)) {
            return plain(value);
        }
        if (value < 1) {
            LocalTime time = LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(value * 86_400)));
            return time.format(
                    time.getSecond() == 0 ? DateTimeFormatter.ofPattern("HH:mm") : DateTimeFormatter.ISO_TIME);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static boolean isShortWhole(String stored) {
        int length = stored.length();
        if (length == 0 || length > 15 || (length > 1 && stored.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = stored.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
