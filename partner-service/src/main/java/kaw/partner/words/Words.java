package kaw.partner.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words: runs of letters and runs of digits. A change from letters to digits ends a word, so that
 * "ivanov1234" has the words of "ivanov.1234" and the number of different words stays that of a language.
 */
public final class Words {

    /** Longer words are cut: nobody types more, and Lucene's terms have a limit. */
    static final int LONGEST = 40;

    private Words() {}

    /** The words of an already folded text, in order, repetitions included. */
    public static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        boolean digits = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean digit = Character.isDigit(c);
            boolean letter = !digit && Character.isLetter(c) || Character.isSurrogate(c);
            if (start >= 0 && (digit != digits || !digit && !letter)) {
                words.add(word(folded, start, i));
                start = -1;
            }
            if (start < 0 && (digit || letter)) {
                start = i;
                digits = digit;
            }
        }
        if (start >= 0) {
            words.add(word(folded, start, folded.length()));
        }
        return words;
    }

    private static String word(String text, int start, int end) {
        return text.substring(start, Math.min(end, start + LONGEST));
    }
}
