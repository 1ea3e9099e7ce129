package kaw.notification.notice.messaging;

/** The beginning of a text, as much as a notice shows. */
final class Excerpt {
    private static final int LENGTH = 160;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
