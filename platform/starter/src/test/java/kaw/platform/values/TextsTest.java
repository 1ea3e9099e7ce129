package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void leavesPlainTextAsItIs() {
        String plain = "ООО \"Заря\" — №1, O'Брайен <b>жирный</b> =1+1";

        assertThat(Texts.line(plain)).isSameAs(plain);
    }

    @Test
    void takesBlanksAwayAroundIt() {
        assertThat(Texts.line(" \u00A0\tИванов \u3000\n")).isEqualTo("Иванов");
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(Texts.line("a\r\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void keepsTheLinesOfLongText() {
        assertThat(Texts.lines("a\r\nb\rc\td\n")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void dropsControlCharacters() {
        assertThat(Texts.line("a\0b\u0007c\u001Bd\u0085e\u007Ff")).isEqualTo("abcdef");
    }

    @Test
    void dropsWhatHidesOrTurnsText() {
        assertThat(Texts.line("\uFEFFинвойс\u202Egpj.exe\u200B\u2066")).isEqualTo("инвойсgpj.exe");
    }

    @Test
    void keepsEmojiThatAreJoinedOfSeveral() {
        assertThat(Texts.line("👩\u200D💻 ok")).isEqualTo("👩\u200D💻 ok");
    }

    @Test
    void replacesHalfCharacters() {
        assertThat(Texts.line("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(Texts.line("a\uDE00")).isEqualTo("a\uFFFD");
    }

    @Test
    void composesLettersWrittenAsTwo() {
        assertThat(Texts.line("Андреи\u0306 Семе\u0308нов")).isEqualTo("Андрей Семёнов");
    }

    @Test
    void refusesTextThatIsTooLong() {
        assertThat(Texts.line("я".repeat(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> Texts.line("я".repeat(1_001))).isInstanceOfSatisfying(InvalidValue.class, error -> {
            assertThat(error.code()).isEqualTo("too-long");
            assertThat(error.params()).containsEntry("max", "1000");
        });
        assertThat(Texts.lines("я".repeat(20_000))).hasSize(20_000);
        assertThatThrownBy(() -> Texts.lines("я".repeat(20_001))).isInstanceOf(InvalidValue.class);
    }
}
