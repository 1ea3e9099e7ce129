package kaw.imports.recognition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a single cell looks like, seen without its neighbours. */
final class CellLook {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]{2,}");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,3}(?:[ \\u00A0\\u202F]?\\d{3})*(?:[.,]\\d+)?|[-+]?\\d+(?:[.,]\\d+)?");
    private static final Pattern PHONE_SHAPE =
            Pattern.compile("(?i)\\+?[\\d\\s().\\-\\u00A0]{7,}(?:(?:x|ext\\.?|доб\\.?|#)\\s*\\d{1,6})?");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:x|ext|доб|#).*");
    private static final Set<String> YES_NO = Set.of("да", "нет", "yes", "no", "true", "false", "y", "n", "+", "-");

    private CellLook() {}

    static boolean isEmail(String cell) {
        return EMAIL.matcher(cell).matches();
    }

    static boolean isLink(String cell) {
        return LINK.matcher(cell).matches();
    }

    static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    static boolean isYesNo(String cell) {
        return YES_NO.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Ten to fourteen digits, spelled any way; a date spelled with dots has only eight. */
    static boolean isPhone(String cell) {
        if (!PHONE_SHAPE.matcher(cell).matches()) {
            return false;
        }
        long digits = EXTENSION
                .matcher(cell)
                .replaceFirst("")
                .chars()
                .filter(Character::isDigit)
                .count();
        return digits >= 10 && digits <= 14;
    }

    /** Whether it is plainly a value, so that a row holding it is no row of headings. */
    static boolean isValue(String cell) {
        return isEmail(cell) || isLink(cell) || isNumber(cell) || isPhone(cell) || DateLook.of(cell) != null;
    }
}
