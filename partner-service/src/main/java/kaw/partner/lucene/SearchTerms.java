package kaw.partner.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import kaw.partner.index.FieldKind;
import kaw.partner.words.Folding;
import kaw.partner.words.Words;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The terms one card is searched by. A term is a word or its beginning, a zero byte and the code of the field it stands in:
 * the code keeps a search within the fields a person may see, and being last it keeps the same word of all fields together,
 * so one look into the dictionary serves any number of fields.
 *
 * <p>Beginnings of some lengths are terms too, because a short beginning has too many words to enumerate. A beginning of a
 * length between enumerates those of the next length, of which there are few; the longest enumerate the whole words. The
 * length stands in front, so that what is to be enumerated stands together.
 */
final class SearchTerms {

    private static final char WORD = 0;
    private static final char PHONE = 1;
    private static final char PHONE_BACKWARDS = 2;
    private static final char DAY = 3;

    /** Lengths of beginnings of words; a language has few words with the same five letters in front. */
    private static final int[] LETTERS = {1, 2, 4};

    /** Of numbers: a million phones have at most a thousand with the same eight digits in front. */
    private static final int[] DIGITS = {1, 2, 4, 7};

    private static final int[] PHONE_DIGITS = {4, 7};
    private static final int[] DAY_CHARACTERS = {"dd.MM".length()};

    /** Above all other marks and below what words consist of. */
    private static final int LENGTH = 0x10;

    private static final int LONGEST_TEXT = 10_000;
    private static final String RUSSIA = "+7";
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ZoneId zone;
    private byte[] pool = new byte[8192];
    private int[] ends = new int[512];
    private int count;
    private int code;

    SearchTerms(ZoneId zone) {
        this.zone = zone;
    }

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /** Points at term number {@code i}. */
    void get(int i, BytesRef term) {
        term.bytes = pool;
        term.offset = i == 0 ? 0 : ends[i - 1];
        term.length = ends[i] - term.offset;
    }

    void add(int fieldCode, FieldKind kind, Object value, List<String> phones) {
        code = fieldCode;
        switch (kind) {
            case TEXT, LONG_TEXT, NUMBER -> words(value.toString());
            case PHONE -> phones(value.toString(), phones);
            case DATE -> day(value.toString());
            case DATE_TIME -> moment(value.toString());
            // Rows are found by their names when a query runs, and nobody searches for yes.
            case YES_NO, ONE_ROW, SEVERAL_ROWS -> {}
        }
    }

    private void words(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        for (String word : Words.of(Folding.fold(cut))) {
            beginnings(WORD, word, lengths(word));
        }
    }

    private void phones(String text, List<String> phones) {
        if (phones.isEmpty()) {
            words(text);
        }
        for (String phone : phones) {
            String digits = phone.substring(phone.startsWith(RUSSIA) ? RUSSIA.length() : 1);
            beginnings(PHONE, digits, PHONE_DIGITS);
            beginnings(PHONE_BACKWARDS, reversed(digits), PHONE_DIGITS);
        }
    }

    private void day(String date) {
        if (date.length() == 10) {
            day(LocalDate.parse(date));
        }
    }

    private void moment(String instant) {
        if (instant.endsWith("Z")) {
            day(LocalDate.ofInstant(Instant.parse(instant), zone));
        }
    }

    private void day(LocalDate day) {
        beginnings(DAY, WHOLE_DAY.format(day), DAY_CHARACTERS);
    }

    private static int[] lengths(String word) {
        return Character.isDigit(word.charAt(0)) ? DIGITS : LETTERS;
    }

    private static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private void beginnings(char mark, String word, int[] lengths) {
        int shorter = 0;
        for (int length : lengths) {
            if (word.length() > shorter) {
                term(mark, LENGTH + length, word, whole(word, Math.min(length, word.length())));
            }
            shorter = length;
        }
        if (word.length() > shorter) {
            term(mark, 0, word, word.length());
        }
    }

    /** No half of a surrogate pair. */
    private static int whole(String word, int length) {
        return length < word.length() && Character.isHighSurrogate(word.charAt(length - 1)) ? length - 1 : length;
    }

    private void term(char mark, int lengthMark, String word, int length) {
        int start = count == 0 ? 0 : ends[count - 1];
        int room = UnicodeUtil.maxUTF8Length(length) + 3 + FieldCodes.BYTES;
        if (pool.length < start + room) {
            pool = Arrays.copyOf(pool, Math.max(2 * pool.length, start + room));
        }
        if (ends.length == count) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int end = start;
        if (mark != WORD) {
            pool[end++] = (byte) mark;
        }
        if (lengthMark != 0) {
            pool[end++] = (byte) lengthMark;
        }
        end = UnicodeUtil.UTF16toUTF8(word, 0, length, pool, end);
        pool[end++] = 0;
        pool[end++] = (byte) (code >> 8);
        pool[end++] = (byte) code;
        ends[count++] = end;
    }

    /** What terms begin with, code excepted, that stand for a word beginning so. */
    static BytesRef beginning(String word) {
        return beginning(WORD, word, lengths(word));
    }

    static BytesRef phoneBeginning(String digits) {
        return beginning(PHONE, digits, PHONE_DIGITS);
    }

    static BytesRef phoneEnding(String digits) {
        return beginning(PHONE_BACKWARDS, reversed(digits), PHONE_DIGITS);
    }

    /** Of a day, {@code dd.MM} or {@code dd.MM.yyyy}. */
    static BytesRef dayTerm(String day) {
        return beginning(DAY, day, DAY_CHARACTERS);
    }

    private static BytesRef beginning(char mark, String word, int[] lengths) {
        String marked = mark == WORD ? "" : String.valueOf(mark);
        for (int length : lengths) {
            if (word.length() <= length) {
                String beginning = marked + (char) (LENGTH + length) + word;
                // Of just this length there is one term for each field: no need to look at what else begins so.
                return new BytesRef(word.length() == length ? beginning + (char) 0 : beginning);
            }
        }
        return new BytesRef(marked + word);
    }
}
