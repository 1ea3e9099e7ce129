package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValuesTest {
    private final Shape shape = new Shape()
            .with("name", FieldType.TEXT)
            .with("note", FieldType.LONG_TEXT)
            .with("sum", FieldType.NUMBER)
            .with("day", FieldType.DATE)
            .with("moment", FieldType.DATE_TIME)
            .with("vip", FieldType.YES_NO)
            .with("phone", FieldType.PHONE)
            .with("mail", FieldType.EMAIL)
            .with("site", FieldType.LINK)
            .labelled("contact", FieldType.TEXT, "Телефон")
            .labelled("letters", FieldType.TEXT, "Email")
            .choosing("status", FieldType.DROPDOWN, "Новый", "В работе", "2", "Отказ, навсегда")
            .choosing("interests", FieldType.CHECKBOXES, "Цены", "Доставка", "Склад, опт")
            .withoutRow("status", 1);

    private final FieldValues values = new FieldValues(shape.schema(), ZoneId.of("Europe/Moscow"));

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void leavesEmptyValuesOut(FieldType type) {
        Shape any = type.usesList() ? new Shape().choosing("any", type, "Один") : new Shape().with("any", type);
        FieldValues parser = new FieldValues(any.schema(), ZoneId.of("UTC"));

        assertThat(parser.parse(any.field("any"), null)).isNull();
        assertThat(parser.parse(any.field("any"), "")).isNull();
        assertThat(parser.parse(any.field("any"), " \u00A0\t\u200B")).isNull();
    }

    @Test
    void readsTextOfAFileByTheTypeOfItsField() {
        assertThat(parsed("name", "  Гусев Павел ")).isEqualTo("Гусев Павел");
        assertThat(parsed("note", "раз\r\nдва")).isEqualTo("раз\nдва");
        assertThat(parsed("sum", "1 234,5")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(parsed("day", "31.10.2026")).isEqualTo("2026-10-31");
        assertThat(parsed("moment", "31.10.2026 14:30")).isEqualTo("2026-10-31T11:30:00Z");
        assertThat(parsed("vip", "Да")).isEqualTo(true);
        assertThat(parsed("phone", " 8 (911) 087-72-85")).isEqualTo("8 (911) 087-72-85");
        assertThat(parsed("mail", "почта@пример.рф ")).isEqualTo("почта@пример.рф");
        assertThat(parsed("site", "https://example.com")).isEqualTo("https://example.com");
        assertThat(parsed("status", "в работе")).isEqualTo(2);
        assertThat(parsed("interests", "Доставка; цены; Доставка")).isEqualTo(List.of(1, 2));
    }

    @Test
    void readsJsonOfTheApi() {
        assertThat(parsed("sum", 5)).isEqualTo(new BigDecimal("5"));
        assertThat(parsed("vip", false)).isEqualTo(false);
        assertThat(parsed("status", 2)).isEqualTo(2);
        assertThat(parsed("interests", List.of(3, 1, 3))).isEqualTo(List.of(1, 3));
        assertThat(parsed("interests", List.of())).isNull();
        assertThat(parsed("interests", Arrays.asList("Цены", null, ""))).isEqualTo(List.of(1));
    }

    @Test
    void readsNumbersASpreadsheetHandsForText() {
        assertThat(parsed("phone", 79110877285L)).isEqualTo("79110877285");
        assertThat(parsed("phone", 7.9110877285E10)).isEqualTo("79110877285");
        assertThat(parsed("name", new BigDecimal("42.0"))).isEqualTo("42");
        assertThat(parsed("vip", 1)).isEqualTo(true);
    }

    @Test
    void takesTextForARowsNameEvenWhereItIsDigits() {
        assertThat(parsed("status", "2")).isEqualTo(3);
    }

    @Test
    void findsRowsWhoseNameHoldsAComma() {
        assertThat(parsed("interests", "Склад, опт")).isEqualTo(List.of(3));
        assertThat(parsed("status", "отказ, навсегда")).isEqualTo(4);
    }

    @Test
    void refusesRowsThatAreNotOffered() {
        assertThat(errorOf("status", "Неведомый")).isEqualTo("not-in-list {value=Неведомый}");
        assertThat(errorOf("status", "Новый")).isEqualTo("not-in-list {value=Новый}");
        assertThat(errorOf("status", 1)).isEqualTo("not-in-list {value=1}");
        assertThat(errorOf("status", 2.5)).isEqualTo("not-in-list {value=2.5}");
        assertThat(errorOf("status", 4294967298L)).isEqualTo("not-in-list {value=4294967298}");
        assertThat(errorOf("interests", "Цены, Погода")).isEqualTo("not-in-list {value=Погода}");
    }

    @Test
    void treatsTextLabelledAsPhoneOrEmailLikeOne() {
        assertThat(errorOf("contact", "нет")).isEqualTo("not-a-phone {value=нет}");
        assertThat(errorOf("letters", "нет почты")).isEqualTo("not-an-email {value=нет почты}");
    }

    @Test
    void putsPhonesOfSeveralLinesOnOne() {
        assertThat(parsed("phone", "89110877285\n8 812 222-22-22")).isEqualTo("89110877285, 8 812 222-22-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "note", "sum", "day", "moment", "vip", "phone", "mail", "site", "status"})
    void refusesJsonOfAnotherShape(String field) {
        assertThat(errorOf(field, Map.of("$ne", 1))).isEqualTo("wrong-type {}");
        assertThat(errorOf(field, List.of("a"))).isEqualTo("wrong-type {}");
    }

    @Test
    void refusesJsonOfAnotherShapeInsideSeveral() {
        assertThat(errorOf("interests", List.of(List.of(1)))).isEqualTo("wrong-type {}");
        assertThat(errorOf("interests", true)).isEqualTo("wrong-type {}");
        assertThat(errorOf("name", true)).isEqualTo("wrong-type {}");
        assertThat(errorOf("day", 46326)).isEqualTo("wrong-type {}");
    }

    @Test
    void quotesOnlyTheBeginningOfLongRubbish() {
        assertThat(errorOf("sum", "я".repeat(500))).isEqualTo("not-a-number {value=" + "я".repeat(60) + "…}");
    }

    @Test
    void refusesTextThatIsTooLongForItsField() {
        assertThat(errorOf("name", "я".repeat(1_001))).isEqualTo("too-long {max=1000}");
        assertThat(errorOf("note", "я".repeat(20_001))).isEqualTo("too-long {max=20000}");
        assertThat(errorOf("phone", "89110877285,".repeat(100))).isEqualTo("too-long {max=1000}");
    }

    private @Nullable Object parsed(String field, Object raw) {
        return values.parse(shape.field(field), raw);
    }

    private String errorOf(String field, Object raw) {
        InvalidValue[] error = new InvalidValue[1];
        assertThatThrownBy(() -> parsed(field, raw)).isInstanceOfSatisfying(InvalidValue.class, e -> error[0] = e);
        return error[0].code() + " " + error[0].params();
    }
}
