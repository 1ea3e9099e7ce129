package kaw.partner.words;

/**
 * The form of a text that sorts as a Russian reader expects when compared by code points: no case, ё among е, and nothing
 * said by quotation marks or spaces it begins with.
 */
public final class SortText {

    /** Texts that differ only later than this sort in no particular order. */
    public static final int LENGTH = 64;

    private SortText() {}

    public static String of(String text) {
        String cut = cut(text.strip());
        String folded = Folding.fold(cut);
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        return start == folded.length() ? folded : folded.substring(start);
    }

    /** At most {@link #LENGTH} characters, no surrogate pair torn. */
    public static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }
}
