package kaw.imports.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kaw.imports.file.SourceRow;
import org.junit.jupiter.api.Test;

class HeaderGuessTest {

    @Test
    void findsHeadingsByTheirWords() {
        assertThat(header("Имя;Телефон", "Иван;9111111111")).isEqualTo(1);
    }

    @Test
    void findsHeadingsOfUnknownWordsByTheValuesBelow() {
        assertThat(header("Позывной;Связь", "Сокол;9111111111")).isEqualTo(1);
    }

    @Test
    void findsHeadingsBelowTitles() {
        assertThat(header("Выгрузка клиентов", "Имя;Телефон;Email", "Иван;9111111111;a@b.example"))
                .isEqualTo(2);
    }

    @Test
    void seesThatThereAreNone() {
        assertThat(header("Иван;9111111111", "Пётр;9122222222")).isZero();
        assertThat(header("Иван Петров;Москва", "Пётр Иванов;Омск", "Илья Попов;Москва"))
                .isZero();
    }

    @Test
    void acceptsTwoHeadingsOfOneWord() {
        assertThat(header("Имя;Телефон;Телефон", "Иван;9111111111;9122222222")).isEqualTo(1);
    }

    private static int header(String... rows) {
        AtomicInteger number = new AtomicInteger();
        return HeaderGuess.of(Stream.of(rows)
                .map(row -> new SourceRow(number.incrementAndGet(), List.of(row.split(";"))))
                .toList());
    }
}
