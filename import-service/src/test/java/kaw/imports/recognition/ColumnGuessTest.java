package kaw.imports.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnGuessTest {

    @Test
    void recognisesPhonesInEverySpelling() {
        assertThat(type(
                        "9111111111",
                        "+79111111111",
                        "8 (911) 111-11-11",
                        "369.329.6963",
                        "001-307-937-7505x54026",
                        "нет"))
                .isEqualTo(ColumnType.PHONE);
    }

    @Test
    void recognisesDatesAndHowTheyAreWritten() {
        assertThat(column("31.10.2026", "01.11.2026", "2026-11-02", "03.11.2026", "04.11.2026")
                        .dateFormat())
                .isEqualTo("dd.MM.yyyy");
        assertThat(column("10/31/2026", "11/01/2026").dateFormat()).isEqualTo("MM/dd/yyyy");
        assertThat(column("31/10/2026", "11/01/2026").dateFormat()).isEqualTo("dd/MM/yyyy");
        assertThat(type("2026-10-31T14:05:00", "31.10.2026 14:05")).isEqualTo(ColumnType.DATE_TIME);
    }

    @Test
    void recognisesOtherTypes() {
        assertThat(type("", " ")).isEqualTo(ColumnType.EMPTY);
        assertThat(type("a@b.example", "c.d@e.example")).isEqualTo(ColumnType.EMAIL);
        assertThat(type("https://a.example/", "http://b.example/c")).isEqualTo(ColumnType.LINK);
        assertThat(type("да", "Нет", "")).isEqualTo(ColumnType.YES_NO);
        assertThat(type("1", "2,5", "1 000 000", "-3")).isEqualTo(ColumnType.NUMBER);
        assertThat(type("Иванов", "Петров")).isEqualTo(ColumnType.TEXT);
    }

    @Test
    void recognisesAListByItsFewValues() {
        List<String> cells = Stream.concat(
                        Collections.nCopies(30, "Новый").stream(), Collections.nCopies(30, "Отказ").stream())
                .toList();

        Column column = ColumnGuess.of(0, "Статус", cells);

        assertThat(column.type()).isEqualTo(ColumnType.LIST);
        assertThat(column.options()).containsExactly("Новый", "Отказ");
    }

    private static ColumnType type(String... cells) {
        return column(cells).type();
    }

    private static Column column(String... cells) {
        return ColumnGuess.of(0, "", List.of(cells));
    }
}
