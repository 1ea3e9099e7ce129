package kaw.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://black.com/",
                "http://example.com",
                "HTTPS://Example.com:8443/a/b?c=d&e=%20#f",
                "https://пример.рф/путь?ключ=значение",
                "http://wiki/page",
                "http://192.168.0.1/admin",
                "http://[2001:db8::1]:8080/",
                "https://example.com?x"
            })
    void takesWebAddressesAsTyped(String text) {
        assertThat(Links.parse(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "www.example.com",
                "ftp://example.com",
                "javascript:alert(1)",
                "javascript://example.com/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//example.com",
                "https:/example.com",
                "https://",
                "https:///path",
                "https://bank.example@evil.example",
                "https://user:pass@evil.example/",
                "https://exa mple.com",
                "https://example.com/\"onmouseover=alert(1)",
                "https://example.com/<script>",
                "https://example.com\\@evil.example",
                "https://-bad.example",
                "vbscript:x"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Links.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class, error -> assertThat(error.code()).isEqualTo("not-a-link"));
    }
}
