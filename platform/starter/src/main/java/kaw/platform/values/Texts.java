package kaw.platform.values;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes typed or imported text fit to be kept: no control characters, nothing that turns the reading direction or hides, no half
 * characters, composed letters (a Mac writes й as two), no blanks around it.
 */
public final class Texts {
    static final int TEXT_LIMIT = 1_000;
    static final int LONG_TEXT_LIMIT = 20_000;

    private static final char TAB = '\t';
    private static final char LINE_FEED = '\n';
    private static final char CARRIAGE_RETURN = '\r';

    private Texts() {}

    /** One line, however long. */
    public static String oneLine(String raw) {
        return clean(raw, false);
    }

    /** Several lines, however long. */
    public static String severalLines(String raw) {
        return clean(raw, true);
    }

    /** One line of at most 1,000 characters; line breaks and tabs become spaces. */
    static String line(String raw) {
        return limited(clean(raw, false), TEXT_LIMIT);
    }

    /** Several lines of at most 20,000 characters in all. */
    static String lines(String raw) {
        return limited(clean(raw, true), LONG_TEXT_LIMIT);
    }

    private static String limited(String text, int limit) {
        if (text.length() > limit) {
            throw new InvalidValue("too-long", Map.of("max", Integer.toString(limit)));
        }
        return text;
    }

    private static String clean(String raw, boolean keepLines) {
        return trimmed(isPlain(raw) ? raw : cleaned(raw, keepLines));
    }

    /** Nearly all text is: then nothing need be copied. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || (c >= 0x7F && c <= 0x9F) || isCombining(c) || isFormat(c) || c >= 0xD800) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormat(char c) {
        return c >= 0x200B && (c <= 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F));
    }

    private static String cleaned(String raw, boolean keepLines) {
        String text = Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == LINE_FEED || c == CARRIAGE_RETURN || c == 0x2028 || c == 0x2029) {
                kept.append(keepLines ? LINE_FEED : ' ');
            } else if (c == TAB) {
                kept.append(keepLines ? TAB : ' ');
            } else if (Character.isSurrogate((char) c) && Character.charCount(c) == 1) {
                kept.append('\uFFFD');
            } else if (!isUnwanted(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isCombining(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    private static boolean isUnwanted(int c) {
        return Character.getType(c) == Character.CONTROL
                || c == 0x200B // zero width space
                || c == 0x200E // left-to-right mark
                || c == 0x200F // right-to-left mark
                || (c >= 0x202A && c <= 0x202E) // embeddings and overrides of direction
                || (c >= 0x2060 && c <= 0x206F) // word joiner, isolates, deprecated format characters
                || c == 0xFEFF // byte order mark
                || Character.getType(c) == Character.UNASSIGNED;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
