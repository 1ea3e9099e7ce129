package kaw.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatorGuessTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheSeparator(char separator) {
        String text = "Название_Телефон_Адрес\nИванов_123_ул. Мира\nПетров_456_\n".replace('_', separator);

        assertThat(SeparatorGuess.of(text)).isEqualTo(separator);
    }

    @Test
    void isNotMisledByCommasWithinCells() {
        assertThat(SeparatorGuess.of("Имя;Адрес\nИванов;ул. Мира, 1\nПетров;ул. Лесная, 2\n"))
                .isEqualTo(';');
    }

    @Test
    void isNotMisledByDecimalCommas() {
        assertThat(SeparatorGuess.of("a;b\n1,5;2,5\n3,5;4,5\n")).isEqualTo(';');
    }

    @Test
    void isNotMisledBySeparatorsBetweenQuotes() {
        assertThat(SeparatorGuess.of("a,b\n\"x;y;z\",\"1;2;3\"\n\"x;y;z\",\"1;2;3\"\n"))
                .isEqualTo(',');
    }

    @Test
    void believesTheHintOfExcel() {
        assertThat(SeparatorGuess.of("sep=|\na|b,c\nd|e,f\n")).isEqualTo('|');
        assertThat(SeparatorGuess.of("sep=\t\na;b\n")).isEqualTo('\t');
    }
}
