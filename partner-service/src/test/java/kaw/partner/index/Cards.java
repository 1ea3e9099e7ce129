package kaw.partner.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kaw.contracts.schema.ListSaved;

/** Cards and fields for tests of the index. */
public final class Cards {

    private static final Instant FIRST = Instant.parse("2026-11-01T08:00:00Z");
    private static final List<Integer> ORDER = List.of(2, 4, 1, 3);

    public static final IndexField NAME = IndexField.of("name", FieldKind.TEXT);
    public static final IndexField CITY = IndexField.of("city", FieldKind.TEXT);
    public static final IndexField PHONE = IndexField.of("phone", FieldKind.PHONE);
    public static final IndexField EMAIL = IndexField.of("email", FieldKind.TEXT);
    public static final IndexField NOTE = IndexField.of("note", FieldKind.LONG_TEXT);
    public static final IndexField SUM = IndexField.of("sum", FieldKind.NUMBER);
    public static final IndexField DAY = IndexField.of("day", FieldKind.DATE);
    public static final IndexField CALLED = IndexField.of("called", FieldKind.DATE_TIME);
    public static final IndexField VIP = IndexField.of("vip", FieldKind.YES_NO);
    /** Rows 1 to 4; the order of the list is 3, 1, 4, 2, and row 2 hides its cards. */
    public static final IndexField STATUS =
            new IndexField("status", FieldKind.ONE_ROW, rows("В работе", "Архив", "Новый", "Договор"));

    public static final IndexField TAGS =
            new IndexField("tags", FieldKind.SEVERAL_ROWS, rows("опт", "розница", "постоянный", "должник"));

    public static final List<IndexField> FIELDS =
            List.of(NAME, CITY, PHONE, EMAIL, NOTE, SUM, DAY, CALLED, VIP, STATUS, TAGS);

    private Cards() {}

    public static Map<String, IndexField> byName(List<IndexField> fields) {
        Map<String, IndexField> byName = new HashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    /** Card number {@code n}, created {@code n} seconds after the first. */
    public static CardDocument card(int n, Map<String, Object> values) {
        return card(id(n), FIRST.plusSeconds(n), values);
    }

    public static CardDocument card(UUID id, Instant created, Map<String, Object> values) {
        Map<String, List<String>> phones = new HashMap<>();
        if (values.get(PHONE.name()) instanceof String phone
                && phone.replaceAll("\\D", "").length() >= 10) {
            String digits = phone.replaceAll("\\D", "");
            phones.put(PHONE.name(), List.of("+7" + digits.substring(digits.length() - 10)));
        }
        return new CardDocument(id, created, values, phones);
    }

    public static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
    }

    private static ListRows rows(String... names) {
        return new ListRows(IntStream.range(0, names.length)
                .mapToObj(i -> new ListSaved.Row(i + 1, names[i], ORDER.get(i), names[i].equals("Архив"), false))
                .toList());
    }
}
