package kaw.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.schema.FieldType;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.ColumnType;
import kaw.platform.schema.Field;
import org.junit.jupiter.api.Test;

class MatchColumnsTest {

    private final Field name = field("name", "Название", FieldType.TEXT);
    private final Field phone = field("phone", "Телефон", FieldType.PHONE);
    private final Field second = field("phone2", "Телефон 2", FieldType.PHONE);
    private final Field email = field("mail_box", "Email", FieldType.EMAIL);
    private final Field contact = field("last", "Последний контакт", FieldType.DATE);

    @Test
    void matchesLabelsWhateverTheirCaseDotsAndPunctuation() {
        assertThat(match(List.of(name, contact), "НАЗВАНИЕ", " последний  контакт: "))
                .isEqualTo(Map.of(0, "name", 1, "last"));
        assertThat(match(List.of(field("acc", "Счёт", FieldType.TEXT)), "счет")).isEqualTo(Map.of(0, "acc"));
    }

    @Test
    void matchesNames() {
        assertThat(match(List.of(email), "mail_box")).isEqualTo(Map.of(0, "mail_box"));
    }

    @Test
    void matchesWordsOfOneMeaning() {
        assertThat(match(List.of(name, phone, email), "ФИО", "Номер телефона", "Эл. почта"))
                .isEqualTo(Map.of(0, "name", 1, "phone", 2, "mail_box"));
        assertThat(match(List.of(name, phone, second), "Full Name", "Phone 1", "Phone 2"))
                .isEqualTo(Map.of(0, "name", 1, "phone", 2, "phone2"));
    }

    @Test
    void prefersTheFieldsOwnWordsToTheirMeaning() {
        Field contactName = field("person", "Контактное лицо", FieldType.TEXT);

        assertThat(match(List.of(name, contactName), "Контактное лицо", "Наименование"))
                .isEqualTo(Map.of(0, "person", 1, "name"));
    }

    @Test
    void neverSuggestsAFieldTwice() {
        assertThat(match(List.of(phone), "Телефон", "Телефон")).isEqualTo(Map.of(0, "phone"));
    }

    @Test
    void leavesUnknownColumnsOut() {
        assertThat(match(List.of(name), "Любимый цвет")).isEmpty();
    }

    @Test
    void matchesColumnsWithoutHeadingsByWhatOnlyTheyHold() {
        List<Column> columns = List.of(column(0, "", ColumnType.TEXT), column(1, "", ColumnType.PHONE));

        assertThat(MatchColumns.of(columns, List.of(name, phone, email))).isEqualTo(Map.of(1, "phone"));
        assertThat(MatchColumns.of(columns, List.of(name, phone, second))).isEmpty();
    }

    @Test
    void remembersALayoutByItsHeadingsOnly() {
        List<Column> columns = List.of(column(0, "Имя", ColumnType.TEXT), column(1, "Счёт", ColumnType.TEXT));
        List<Column> same = List.of(column(0, "имя ", ColumnType.LIST), column(1, "СЧЕТ", ColumnType.NUMBER));
        List<Column> other = List.of(column(0, "Имя", ColumnType.TEXT));

        assertThat(Layouts.digest(same)).isEqualTo(Layouts.digest(columns));
        assertThat(Layouts.digest(other)).isNotEqualTo(Layouts.digest(columns));
    }

    private static Map<Integer, String> match(List<Field> fields, String... headings) {
        List<Column> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(column(columns.size(), heading, ColumnType.TEXT));
        }
        return MatchColumns.of(columns, fields);
    }

    private static Column column(int index, String heading, ColumnType type) {
        return new Column(index, heading, type, null, List.of(), List.of());
    }

    private static Field field(String name, String label, FieldType type) {
        return new Field(
                UUID.randomUUID(), 1, name, label, "Карточка", type, type, null, 1, true, null, 1, 1, true, false);
    }
}
