package kaw.imports.csv;

import java.nio.charset.Charset;
import java.util.List;

/** Says how much text read under an encoding looks like words people write. */
final class LetterScore {

    /** The single-byte encodings partner bases come in; the first wins a tie. */
    private static final List<String> CANDIDATES = List.of("windows-1251", "windows-1252", "KOI8-R", "IBM866");

    private static final String FREQUENT = "оеаинтсрвлкмдпу";
    private static final String RARE = "щэцфъжёю";
    private static final String TYPOGRAPHY = "«»„“”‘’–—…№°•\u00A0€§©®™";

    private enum Sort {
        NONE,
        CYRILLIC_SMALL,
        CYRILLIC_CAPITAL,
        LATIN,
        LATIN_EXTENDED
    }

    private LetterScore() {}

    static String best(byte[] sample) {
        String best = CANDIDATES.getFirst();
        long bestScore = Long.MIN_VALUE;
        for (String candidate : CANDIDATES) {
            long score = of(new String(sample, Charset.forName(candidate)));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static long of(String text) {
        long score = 0;
        Sort before = Sort.NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Sort sort = sort(c);
            score += sort == Sort.NONE ? strangeness(c) : pair(before, sort, c);
            before = sort;
        }
        return score;
    }

    private static int pair(Sort before, Sort sort, char c) {
        return switch (sort) {
            case CYRILLIC_SMALL -> before == Sort.LATIN || before == Sort.LATIN_EXTENDED ? -4 : frequency(c);
            case CYRILLIC_CAPITAL ->
                switch (before) {
                    case CYRILLIC_SMALL, LATIN, LATIN_EXTENDED -> -4;
                    case NONE, CYRILLIC_CAPITAL -> frequency(Character.toLowerCase(c));
                };
            case LATIN -> before == Sort.CYRILLIC_SMALL || before == Sort.CYRILLIC_CAPITAL ? -4 : 0;
            case LATIN_EXTENDED -> before == Sort.LATIN ? 2 : -2;
            case NONE -> 0;
        };
    }

    private static int frequency(char small) {
        if (FREQUENT.indexOf(small) >= 0) {
            return 3;
        }
        return RARE.indexOf(small) >= 0 ? 0 : 1;
    }

    /** Frames, currency signs and control characters are what the wrong encoding makes of letters. */
    private static int strangeness(char c) {
        return c < 0x80 || TYPOGRAPHY.indexOf(c) >= 0 ? 0 : -3;
    }

    private static Sort sort(char c) {
        if ((c >= 'а' && c <= 'я') || c == 'ё') {
            return Sort.CYRILLIC_SMALL;
        }
        if ((c >= 'А' && c <= 'Я') || c == 'Ё') {
            return Sort.CYRILLIC_CAPITAL;
        }
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return Sort.LATIN;
        }
        return c >= 0xC0 && c <= 0x24F && Character.isLetter(c) ? Sort.LATIN_EXTENDED : Sort.NONE;
    }
}
