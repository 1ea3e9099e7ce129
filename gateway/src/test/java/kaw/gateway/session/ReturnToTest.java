package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.server.MockWebSession;

class ReturnToTest {

    private final MockWebSession session = new MockWebSession();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/partners/17", "/partners?search=%D0%98"})
    void comesBackToAPageOfOurs(String path) {
        ReturnTo.remember(session, path);

        assertThat(ReturnTo.recall(session)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                ""
            })
    void goesToTheStartPageRatherThanElsewhere(String path) {
        ReturnTo.remember(session, path);

        assertThat(ReturnTo.recall(session)).isEqualTo("/");
    }
}
