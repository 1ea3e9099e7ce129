package kaw.imports.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters XML cannot hold stand in workbooks as {@code _x000D_} (ECMA-376, part 1, 22.9.2.19). */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
