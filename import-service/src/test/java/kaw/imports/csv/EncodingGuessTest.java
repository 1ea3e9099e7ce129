package kaw.imports.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {

    private static final String RUSSIAN =
            "Название;Телефон;Комментарий\nИванов Пётр;+7 (911) 111-11-11;просит перезвонить «завтра» № 5\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void recognisesRussianText(String encoding) throws IOException {
        String text = encoding.equals("KOI8-R") || encoding.equals("IBM866") ? RUSSIAN.replaceAll("[«»]", "") : RUSSIAN;

        assertThat(guess(text.getBytes(Charset.forName(encoding)))).isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866"})
    void recognisesTextInCapitals(String encoding) throws IOException {
        String text = "НАЗВАНИЕ;ТЕЛЕФОН\nОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ РОМАШКА;123\n";

        assertThat(guess(text.getBytes(Charset.forName(encoding)))).isEqualTo(encoding);
    }

    @Test
    void recognisesWesternText() throws IOException {
        assertThat(guess("name;city\nJosé Müller;Zürich\nÉlodie;Besançon\n".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void believesTheMarkAtTheBeginning(String encoding) throws IOException {
        assertThat(guess(("\uFEFFa;b\n" + RUSSIAN).getBytes(Charset.forName(encoding))))
                .isEqualTo(encoding);
    }

    @Test
    void takesPlainLatinForUtf8() throws IOException {
        assertThat(guess("name,phone\nJohn,1\n".getBytes(ISO_8859_1))).isEqualTo("UTF-8");
    }

    @Test
    void readsOnUntilTheFirstForeignLetter() throws IOException {
        String latin = "name;phone\n".repeat(60_000);

        assertThat(guess((latin + RUSSIAN).getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("windows-1251");
        assertThat(guess((latin + RUSSIAN).getBytes(UTF_8))).isEqualTo("UTF-8");
    }

    @Test
    void keepsUtf8ThroughASingleBrokenByte() throws IOException {
        byte[] text = RUSSIAN.repeat(3).getBytes(UTF_8);
        text[40] = (byte) 0xFF;

        assertThat(guess(text)).isEqualTo("UTF-8");
    }

    @Test
    void tellsTheTwoOrdersOfUtf16ApartWithoutAMark() throws IOException {
        assertThat(guess("name;phone\nJohn;1\n".getBytes(UTF_16LE))).isEqualTo("UTF-16LE");
        assertThat(guess("name;phone\nJohn;1\n".getBytes(UTF_16BE))).isEqualTo("UTF-16BE");
    }

    private static String guess(byte[] text) throws IOException {
        return EncodingGuess.of(new ByteArrayInputStream(text));
    }
}
