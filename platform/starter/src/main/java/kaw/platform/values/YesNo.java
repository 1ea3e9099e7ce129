package kaw.platform.values;

import java.util.Locale;
import java.util.Set;

/** The words for yes and no that people and spreadsheets use. */
final class YesNo {
    private static final Set<String> YES = Set.of("да", "д", "yes", "y", "true", "истина", "вкл", "on", "1", "+");
    private static final Set<String> NO = Set.of("нет", "н", "no", "n", "false", "ложь", "выкл", "off", "0", "-");

    private YesNo() {}

    static boolean parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw InvalidValue.quoting("not-yes-or-no", text);
    }
}
