package kaw.partner.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Understands what was typed into the search box: words in any order, each perhaps in the wrong keyboard layout, phones
 * in any spelling, days.
 */
public final class SearchText {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_PHONE = 3;
    private static final int NATIONAL_DIGITS = 10;
    private static final int SHORTEST_OF_SWITCHED = 3;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PHONE_PIECE = Pattern.compile("\\+?[\\d()\\-./]*\\d[\\d()\\-./]*");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4})?)?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private SearchText() {}

    /** What the text asks for, or null when there is nothing in it to search for. */
    public static @Nullable Sought parse(String text) {
        String[] pieces = SPACES.split(
                text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
        List<Sought> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length && parts.size() < MOST_WORDS; ) {
            int end = i + 1;
            if (isPhonePiece(pieces[i])) {
                while (end < pieces.length && isPhonePiece(pieces[end])) {
                    end++;
                }
                add(parts, phoneOrNumbers(pieces, i, end));
            } else {
                add(parts, eitherLayout(pieces[i]));
            }
            i = end;
        }
        return parts.isEmpty() ? null : all(parts);
    }

    private static void add(List<Sought> parts, @Nullable Sought part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static boolean isPhonePiece(String piece) {
        return PHONE_PIECE.matcher(piece).matches();
    }

    /** "8 (911) 123-45-67" is one phone, but "Мира 12 45" has two numbers: both readings count. */
    private static Sought phoneOrNumbers(String[] pieces, int start, int end) {
        List<Sought> choices = new ArrayList<>();
        List<Sought> numbers = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            numbers.add(numberOrDay(pieces[i]));
            pieces[i].chars().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        }
        choices.add(all(numbers));
        if (digits.length() >= SHORTEST_PHONE) {
            String typed = digits.toString();
            String national = national(typed);
            choices.add(new Sought.PhoneDigits(typed));
            if (national.length() >= SHORTEST_PHONE && !national.equals(typed)) {
                choices.add(new Sought.PhoneDigits(national));
            }
        }
        return any(choices);
    }

    /** Without the Russian trunk prefix or country code, also while the number is still being typed. */
    static String national(String digits) {
        boolean prefixed = digits.length() <= NATIONAL_DIGITS + 1 && (digits.startsWith("7") || digits.startsWith("8"));
        return prefixed ? digits.substring(1) : digits;
    }

    private static Sought numberOrDay(String piece) {
        List<Sought> choices = new ArrayList<>();
        choices.add(words(piece));
        String day = day(piece);
        if (day != null) {
            choices.add(new Sought.Day(day));
        }
        return any(choices);
    }

    private static @Nullable String day(String piece) {
        Matcher iso = ISO_DAY.matcher(piece);
        if (iso.matches()) {
            return "%2s.%2s.%s"
                    .formatted(iso.group(3), iso.group(2), iso.group(1))
                    .replace(' ', '0');
        }
        Matcher russian = DAY.matcher(piece);
        if (!russian.matches()) {
            return null;
        }
        String dayAndMonth =
                "%2s.%2s".formatted(russian.group(1), russian.group(2)).replace(' ', '0');
        return russian.group(3) == null ? dayAndMonth : dayAndMonth + "." + russian.group(3);
    }

    /** A key of one layout may be punctuation in the other ("ж" is ";"), so the layout is switched before words are split. */
    private static @Nullable Sought eitherLayout(String piece) {
        List<Sought> choices = new ArrayList<>();
        addReading(choices, piece);
        String other = KeyboardLayout.other(piece);
        if (!losesMeaning(piece, other)) {
            addReading(choices, other);
        }
        return choices.isEmpty() ? null : any(choices);
    }

    private static void addReading(List<Sought> choices, String reading) {
        Sought words = words(reading);
        if (!(words instanceof Sought.All none && none.parts().isEmpty()) && !choices.contains(words)) {
            choices.add(words);
        }
    }

    /** "жу" is ";e" in the other layout: as a search for all words with e it would drown what was meant. */
    private static boolean losesMeaning(String piece, String other) {
        boolean losesLetters = IntStream.range(0, piece.length())
                .anyMatch(
                        i -> Character.isLetterOrDigit(piece.charAt(i)) && !Character.isLetterOrDigit(other.charAt(i)));
        return losesLetters
                && Words.of(Folding.fold(other)).stream().anyMatch(word -> word.length() < SHORTEST_OF_SWITCHED);
    }

    private static Sought words(String piece) {
        return all(Words.of(Folding.fold(piece)).stream()
                .distinct()
                .limit(MOST_WORDS)
                .<Sought>map(Sought.Beginning::new)
                .toList());
    }

    private static Sought all(List<Sought> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Sought.All(List.copyOf(parts));
    }

    private static Sought any(List<Sought> choices) {
        return choices.size() == 1 ? choices.getFirst() : new Sought.Any(List.copyOf(choices));
    }
}
