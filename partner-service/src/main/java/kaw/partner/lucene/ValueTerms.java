package kaw.partner.lucene;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaw.partner.index.FieldKind;
import kaw.partner.words.SortText;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/** Values as terms: equal values give equal terms, and the order of the terms' bytes is the order to sort by. */
final class ValueTerms {

    /** Between the form of a text to sort by and its beginning as written. */
    private static final char AS_WRITTEN = 0;

    private ValueTerms() {}

    /** The terms of a card's value; none when the value is not of this kind, as may be after a field was retyped. */
    static List<BytesRef> of(FieldKind kind, Object value) {
        Stream<?> values = value instanceof List<?> several ? several.stream() : Stream.of(value);
        return values.map(one -> single(kind, one)).filter(Objects::nonNull).toList();
    }

    static @Nullable BytesRef single(FieldKind kind, Object value) {
        try {
            return switch (kind) {
                case TEXT, LONG_TEXT, PHONE -> text(value.toString());
                case NUMBER -> number(value);
                case DATE -> day(LocalDate.parse(value.toString()));
                case DATE_TIME -> longBytes(Instant.parse(value.toString()).toEpochMilli());
                case YES_NO -> value instanceof Boolean yes ? new BytesRef(new byte[] {(byte) (yes ? 1 : 0)}) : null;
                case ONE_ROW, SEVERAL_ROWS -> value instanceof Number row ? row(row.intValue()) : null;
            };
        } catch (DateTimeException | ArithmeticException ofAnotherKind) {
            return null;
        }
    }

    private static @Nullable BytesRef text(String text) {
        return text.isBlank() ? null : new BytesRef(SortText.of(text) + AS_WRITTEN + SortText.cut(text.strip()));
    }

    private static @Nullable BytesRef number(Object value) {
        return value instanceof Number number
                ? longBytes(NumericUtils.doubleToSortableLong(number.doubleValue() + 0.0))
                : null;
    }

    private static BytesRef day(LocalDate day) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(Math.toIntExact(day.toEpochDay()), bytes, 0);
        return new BytesRef(bytes);
    }

    static BytesRef row(int id) {
        byte[] bytes = new byte[Integer.BYTES];
        NumericUtils.intToSortableBytes(id, bytes, 0);
        return new BytesRef(bytes);
    }

    private static BytesRef longBytes(long value) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(value, bytes, 0);
        return new BytesRef(bytes);
    }

    /** The value a term stands for, as in a card's JSON document; of a long text, its beginning. */
    static Object valueOf(FieldKind kind, BytesRef term) {
        return switch (kind) {
            case TEXT, LONG_TEXT, PHONE -> asWritten(term);
            case NUMBER ->
                plain(NumericUtils.sortableLongToDouble(NumericUtils.sortableBytesToLong(term.bytes, term.offset)));
            case DATE ->
                LocalDate.ofEpochDay(NumericUtils.sortableBytesToInt(term.bytes, term.offset))
                        .toString();
            case DATE_TIME ->
                Instant.ofEpochMilli(NumericUtils.sortableBytesToLong(term.bytes, term.offset))
                        .toString();
            case YES_NO -> term.bytes[term.offset] == 1;
            case ONE_ROW, SEVERAL_ROWS -> rowOf(term);
        };
    }

    static int rowOf(BytesRef term) {
        return NumericUtils.sortableBytesToInt(term.bytes, term.offset);
    }

    private static String asWritten(BytesRef term) {
        String both = new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8);
        return both.substring(both.indexOf(AS_WRITTEN) + 1);
    }

    private static Number plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1L << 53 ? (Number) (long) number : (Number) number;
    }
}
