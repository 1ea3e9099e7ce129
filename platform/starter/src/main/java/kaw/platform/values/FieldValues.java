package kaw.platform.values;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Objects;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Field;
import kaw.platform.schema.PartnerList;
import kaw.platform.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Makes what was typed, imported or sent into the value a card keeps:
 *
 * <ul>
 *   <li>text, phone, e-mail, link: a string, cleaned and trimmed but otherwise as typed;
 *   <li>number: a {@link BigDecimal}; yes or no: a {@link Boolean};
 *   <li>date: {@code 2026-10-31}; date and time: a moment in UTC, {@code 2026-10-31T11:30:00Z};
 *   <li>one row of a list: its id, an {@link Integer}; several: a sorted list of ids.
 * </ul>
 *
 * Text from a file and JSON from the API are read alike.
 */
public final class FieldValues {
    private final Schema schema;
    private final Dates dates;

    /**
     * @param zone of the organisation: what a time without an offset is meant in
     */
    public FieldValues(Schema schema, ZoneId zone) {
        this.schema = schema;
        this.dates = new Dates(zone);
    }

    /**
     * The value, or null where nothing was given: such a key is left out of the card.
     *
     * @throws InvalidValue if it cannot stand in the field
     */
    public @Nullable Object parse(Field field, @Nullable Object raw) {
        return switch (raw) {
            case null -> null;
            case String text -> ofText(field, text);
            case Boolean answer when field.behaviour() == FieldType.YES_NO -> answer;
            case Number number -> ofNumber(field, number);
            default -> ofRows(field, raw);
        };
    }

    private @Nullable Object ofText(Field field, String raw) {
        if (field.behaviour() == FieldType.LONG_TEXT) {
            String text = Texts.lines(raw);
            return text.isEmpty() ? null : text;
        }
        String text = field.behaviour() == FieldType.PHONE || field.behaviour().several()
                ? Texts.lines(raw)
                : Texts.line(raw);
        if (text.isEmpty()) {
            return null;
        }
        return switch (field.behaviour()) {
            case TEXT, LONG_TEXT -> text;
            case NUMBER -> Numbers.parse(text);
            case DATE -> dates.day(text);
            case DATE_TIME -> dates.moment(text);
            case YES_NO -> YesNo.parse(text);
            case LIST, DROPDOWN -> Rows.one(listOf(field), text);
            case MULTI_SELECT, CHECKBOXES -> Rows.several(listOf(field), text);
            case PHONE -> Texts.line(Phones.parse(text));
            case EMAIL -> Emails.parse(text);
            case LINK -> Links.parse(text);
        };
    }

    /** A spreadsheet hands numbers for phones and names that consist of digits. */
    private @Nullable Object ofNumber(Field field, Number number) {
        return switch (field.behaviour()) {
            case NUMBER -> Numbers.of(number);
            case TEXT, LONG_TEXT, PHONE, YES_NO ->
                ofText(field, Numbers.of(number).toPlainString());
            case LIST, DROPDOWN, MULTI_SELECT, CHECKBOXES -> ofRows(field, number);
            case DATE, DATE_TIME, EMAIL, LINK -> throw new InvalidValue("wrong-type");
        };
    }

    private @Nullable Object ofRows(Field field, Object raw) {
        if (!field.behaviour().usesList()) {
            throw new InvalidValue("wrong-type");
        }
        return field.behaviour().several() ? Rows.several(listOf(field), raw) : Rows.one(listOf(field), raw);
    }

    private PartnerList listOf(Field field) {
        return schema.list(Objects.requireNonNull(field.listId(), "a field of a list type has a list"));
    }
}
