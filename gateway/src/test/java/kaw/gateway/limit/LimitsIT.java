package kaw.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;

class LimitsIT {

    private static final int THREE_MEGABYTES = 3 * 1024 * 1024;

    private final Installation installation = Installation.shared();

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        Browser admin = installation.signedInAs(Installation.ADMIN);

        Browser.Answer answer = admin.call("POST", "/api/partners", new byte[THREE_MEGABYTES]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("detail").asString()).isEqualTo("Принимается не больше 2 МБ.");
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() {
        Browser admin = installation.signedInAs(Installation.ADMIN);

        Browser.Answer answer =
                admin.call("POST", "/api/partners", new ByteArrayInputStream(new byte[THREE_MEGABYTES]));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void letsFilesThroughUpToTheirOwnLimit() {
        Browser admin = installation.signedInAs(Installation.ADMIN);
        String files = "/api/partners/019ab3c0-7d10-7a31-9c1e-5b0d2f6a8e01/files";
        int fifty = 50 * 1024 * 1024;

        Browser.Answer whole = admin.call("POST", files + "?name=a.bin", new byte[fifty]);
        Browser.Answer larger = admin.call("POST", files + "?name=a.bin", new byte[fifty + 1]);

        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.json().get("bytes").asInt()).isEqualTo(fifty);
        assertThat(larger.status()).isEqualTo(413);
        assertThat(larger.json().get("detail").asString()).isEqualTo("Принимается не больше 50 МБ.");
        assertThat(admin.call("POST", files + "/1/restore", new byte[THREE_MEGABYTES])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void slowsDownWhoAsksTooOftenAndSaysWhenToGoOn() {
        int port = Installation.freePort();
        installation.start(port, Map.of("kaw.limits.rates.sign-in.requests", "3"));
        Browser browser = new Browser("http://localhost:" + port);
        for (int i = 0; i < 3; i++) {
            assertThat(browser.call("GET", "/login").status()).isEqualTo(302);
        }

        Browser.Answer answer = browser.call("GET", "/login");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 20);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:too-many-requests");
    }
}
