package kaw.partner.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void splitsAtEverythingThatIsNoLetterOrDigit() {
        assertThat(Words.of("ооо «альфа-строй», д.12/3")).containsExactly("ооо", "альфа", "строй", "д", "12", "3");
    }

    @Test
    void splitsLettersFromDigits() {
        assertThat(Words.of("ivanov1234@mail.example")).containsExactly("ivanov", "1234", "mail", "example");
    }

    @Test
    void cutsEndlessWords() {
        assertThat(Words.of("я".repeat(100))).containsExactly("я".repeat(Words.LONGEST));
    }

    @Test
    void foldsCaseAndDots() {
        assertThat(Folding.fold("ЁЖ Ёлкин")).isEqualTo("еж елкин");
        // й as и with a breve, as some systems write it.
        assertThat(Folding.fold("И\u0306од")).isEqualTo("йод");
    }

    @Test
    void switchesLayoutsThereAndBack() {
        assertThat(KeyboardLayout.other("bdfyjd")).isEqualTo("иванов");
        assertThat(KeyboardLayout.other("иванов")).isEqualTo("bdfyjd");
        assertThat(KeyboardLayout.other("123 @")).isEqualTo("123 @");
    }

    @Test
    void sortsAsARussianReaderExpects() {
        assertThat(SortText.of("«Ёлка»")).isGreaterThan(SortText.of("дом")).isLessThan(SortText.of("Жук"));
        assertThat(SortText.of("  \"АЛЬФА\"")).isEqualTo("альфа\"");
        assertThat(SortText.of("—")).isEqualTo("—");
    }

    @Test
    void tearsNoCharacterWhenCutting() {
        String text = "а".repeat(SortText.LENGTH - 1) + "😀";
        assertThat(SortText.cut(text)).isEqualTo("а".repeat(SortText.LENGTH - 1));
    }
}
