package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9110877285",
                "+79110877285",
                "89110877285",
                "79110877285",
                "+7 (911) 087-72-85",
                "8 (911) 087-72-85",
                "8-911-087-72-85",
                "+7 911 087 72 85",
                "  8(911)0877285 ",
                "+7\u00A0911\u00A0087\u201372\u201385",
                "8 10 7 911 087 72 85",
                "007 911 087 72 85",
                "(911) 087.72.85"
            })
    void readsEverySpellingOfARussianNumberAsOne(String text) {
        assertThat(Phones.numbers(text)).extracting(PhoneNumber::e164).containsExactly("+79110877285");
    }

    @ParameterizedTest
    @CsvSource({
        "8 800 555-35-35, +78005553535",
        "8 (812) 345-67-89, +78123456789",
        "812 345-67-89, +78123456789",
        "8(495)7654321, +74957654321",
        "+7 727 250-00-00, +77272500000",
        "+1 917-584-0243, +19175840243",
        "001-307-937-7505, +13079377505",
        "+44 20 7946 0958, +442079460958",
        "+375 29 123-45-67, +375291234567",
        "+49 (30) 901820, +4930901820"
    })
    void readsLandlinesFreeNumbersAndForeignOnes(String text, String e164) {
        assertThat(Phones.numbers(text)).extracting(PhoneNumber::e164).containsExactly(e164);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "917-584-0243x4606 | +79175840243 | 4606",
                "+1-802-953-3859x15419 | +18029533859 | 15419",
                "8 (812) 222-22-22 доб. 12 | +78122222222 | 12",
                "8 (812) 222-22-22, доб. 12 | +78122222222 | 12",
                "8 (812) 222-22-22 (ДОБ.12) | +78122222222 | 12",
                "8 812 222-22-22 добавочный 7 | +78122222222 | 7",
                "8 812 222-22-22 вн. 105 | +78122222222 | 105",
                "+7 812 222 22 22 ext. 5 | +78122222222 | 5",
                "88122222222#301 | +78122222222 | 301"
            })
    void keepsAnExtensionApart(String text, String e164, String extension) {
        assertThat(Phones.numbers(text)).containsExactly(new PhoneNumber(e164, extension, text));
    }

    @Test
    void readsSeveralNumbersOfOneValue() {
        assertThat(Phones.numbers(
                        "8 911 087-72-85, +7(812)2222222 доб. 3; 9211234567/8 800 555 35 35\n+1 917 584 0243"))
                .extracting(PhoneNumber::e164)
                .containsExactly("+79110877285", "+78122222222", "+79211234567", "+78005553535", "+19175840243");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "нет",
                "12",
                "+7(9..)",
                "+",
                "х",
                "доб. 12",
                "1-800-FLOWERS",
                "911 087 72 85 91 10 87 72 85",
                "+999 123 456 789",
                "+7911087728",
                "891108772851",
                "٠٩١١",
                "9110877285<script>",
                "tel:+79110877285;phone-context=evil.example"
            })
    void findsNoNumberInWhatIsNone(String text) {
        assertThat(Phones.numbers(text)).isEmpty();
    }

    @Test
    void passesOverPartsThatAreNoNumber() {
        assertThat(Phones.numbers("нет, 89110877285"))
                .extracting(PhoneNumber::e164)
                .containsExactly("+79110877285");
    }

    @Test
    void namesTheFirstPartThatIsNoNumber() {
        assertThatThrownBy(() -> Phones.parse("89110877285, спросить Олю, нет"))
                .isInstanceOfSatisfying(InvalidValue.class, error -> {
                    assertThat(error.code()).isEqualTo("not-a-phone");
                    assertThat(error.params()).containsEntry("value", "спросить Олю");
                });
    }

    @Test
    void keepsNumbersAsTypedButOnOneLine() {
        assertThat(Phones.parse("8 (911) 087-72-85")).isEqualTo("8 (911) 087-72-85");
        assertThat(Phones.parse("8 (911) 087-72-85\r\n9211234567")).isEqualTo("8 (911) 087-72-85, 9211234567");
    }

    @Test
    void neverStallsOnHostileText() {
        List<String> hostile = List.of(
                "(".repeat(1_000),
                "+".repeat(1_000),
                "1".repeat(1_000),
                "доб".repeat(300),
                "1 ".repeat(500),
                ",;/".repeat(300),
                "8 911 087 72 85 доб. ".repeat(40));

        assertThat(hostile).allSatisfy(text -> assertThat(Phones.numbers(text)).isEmpty());
    }
}
