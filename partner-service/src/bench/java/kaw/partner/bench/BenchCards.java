package kaw.partner.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kaw.contracts.schema.ListSaved;
import kaw.partner.index.CardDocument;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.partner.index.ListRows;
import kaw.samples.SampleBase;
import kaw.samples.SamplePartner;

/** The sample base as cards: twelve fields, two of them lists, one a date, newest last. */
final class BenchCards {

    private static final List<String> HIDING = List.of("Отказ", "Архив");

    static final IndexField NAME = IndexField.of("name", FieldKind.TEXT);
    static final IndexField COMPANY = IndexField.of("company", FieldKind.TEXT);
    static final IndexField PHONE = IndexField.of("phone", FieldKind.PHONE);
    static final IndexField SECOND_PHONE = IndexField.of("phone_2", FieldKind.PHONE);
    static final IndexField EMAIL = IndexField.of("email", FieldKind.TEXT);
    static final IndexField CITY = IndexField.of("city", FieldKind.TEXT);
    static final IndexField ADDRESS = IndexField.of("address", FieldKind.TEXT);
    static final IndexField STATUS = new IndexField("status", FieldKind.ONE_ROW, rows(SampleBase.statuses()));
    static final IndexField MANAGER = IndexField.of("manager", FieldKind.TEXT);
    static final IndexField SOURCE = new IndexField("source", FieldKind.ONE_ROW, rows(SampleBase.sources()));
    static final IndexField LAST_CONTACT = IndexField.of("last_contact", FieldKind.DATE);
    static final IndexField COMMENT = IndexField.of("comment", FieldKind.LONG_TEXT);

    static final List<IndexField> FIELDS = List.of(
            NAME, COMPANY, PHONE, SECOND_PHONE, EMAIL, CITY, ADDRESS, STATUS, MANAGER, SOURCE, LAST_CONTACT, COMMENT);

    private static final long SEED = 42;
    private static final long FIRST = Instant.parse("2025-01-01T00:00:00Z").toEpochMilli();
    private static final long STEP_MILLIS = 50;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final SampleBase BASE = new SampleBase(SEED);

    private BenchCards() {}

    static Map<String, IndexField> byName() {
        Map<String, IndexField> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    static SamplePartner partner(long k) {
        return BASE.partner(k);
    }

    static Stream<CardDocument> cards(long count) {
        return LongStream.range(0, count).mapToObj(BenchCards::card);
    }

    static CardDocument card(long k) {
        SamplePartner partner = BASE.partner(k);
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, NAME, partner.name());
        put(values, COMPANY, partner.company());
        put(values, PHONE, partner.phone());
        put(values, SECOND_PHONE, partner.secondPhone());
        put(values, EMAIL, partner.email());
        put(values, CITY, partner.city());
        put(values, ADDRESS, partner.address());
        values.put(STATUS.name(), SampleBase.statuses().indexOf(partner.status()) + 1);
        put(values, MANAGER, partner.manager());
        values.put(SOURCE.name(), SampleBase.sources().indexOf(partner.source()) + 1);
        values.put(LAST_CONTACT.name(), partner.lastContact().toString());
        put(values, COMMENT, partner.comment());
        Map<String, List<String>> phones = partner.secondPhone().isEmpty()
                ? Map.of(PHONE.name(), List.of("+7" + partner.phone()))
                : Map.of(
                        PHONE.name(), List.of("+7" + partner.phone()),
                        SECOND_PHONE.name(), List.of("+7" + partner.secondPhone()));
        long created = FIRST + k * STEP_MILLIS;
        UUID id = new UUID(created << 16 | VERSION_7 | k & 0xfff, VARIANT | k);
        return new CardDocument(id, Instant.ofEpochMilli(created), values, phones);
    }

    private static void put(Map<String, Object> values, IndexField field, String text) {
        if (!text.isEmpty()) {
            values.put(field.name(), text);
        }
    }

    private static ListRows rows(List<String> names) {
        return new ListRows(IntStream.range(0, names.size())
                .mapToObj(i -> new ListSaved.Row(i + 1, names.get(i), i, HIDING.contains(names.get(i)), false))
                .toList());
    }
}
