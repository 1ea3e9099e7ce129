package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gusev.1@mail.example",
                "Ivan+work@corp.example",
                "o'brien@sub.domain.example",
                "почта@пример.рф",
                "info@пример.рф",
                "a@xn--e1afmkfd.xn--p1ai",
                "user@münchen.de",
                "x_y-z@a-b.example"
            })
    void takesAddressesAsTyped(String text) {
        assertThat(Emails.parse(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "нет почты",
                "a",
                "@mail.example",
                "a@",
                "a@localhost",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                "a b@mail.example",
                "a@mail..example",
                ".a@mail.example",
                "a.@mail.example",
                "a..b@mail.example",
                "a@-mail.example",
                "a@mail-.example",
                "a@mail.example.",
                "a@b@mail.example",
                "a,b@mail.example",
                "<a@mail.example>",
                "\"a b\"@mail.example",
                "a@mail.example\r\nBcc: b@mail.example",
                "a@mail.example, b@mail.example",
                "a@mail_x.example"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Emails.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("not-an-email"));
    }

    @ParameterizedTest
    @ValueSource(ints = {130, 10_000, 100_000})
    void refusesHugeAddressesAtOnce(int length) {
        assertThatThrownBy(() -> Emails.parse("a".repeat(length) + "@mail.example"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Emails.parse("a@" + "b.".repeat(length) + "example"))
                .isInstanceOf(InvalidValue.class);
    }
}
