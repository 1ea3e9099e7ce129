package kaw.imports.file;

/** Text of a cell, made fit to store and show. */
public final class CellText {

    private CellText() {}

    /** The text without control characters other than tab and line ends: no cell means to hold a NUL. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isJunk(text.charAt(i))) {
                return withoutJunk(text, i);
            }
        }
        return text;
    }

    private static String withoutJunk(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isJunk(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isJunk(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c == '\u007F' || c == '\uFEFF' || c == '\uFFFE';
    }
}
