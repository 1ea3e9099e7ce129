package kaw.imports.report;

import java.util.regex.Pattern;

/** Text that a spreadsheet program shows instead of computing it. */
final class InertText {

    /** A phone or a number begins with a plus or a minus and computes nothing; it must come back as it was. */
    private static final Pattern PLAIN = Pattern.compile("[+-][\\d\\s().,\\u00A0-]*");

    private InertText() {}

    static String of(String text) {
        if (text.isEmpty()
                || "=+-@\t\r".indexOf(text.charAt(0)) < 0
                || PLAIN.matcher(text).matches()) {
            return text;
        }
        return "'" + text;
    }
}
