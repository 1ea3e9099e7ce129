package kaw.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;

class PageIT {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([A-Za-z0-9_-]{24})\"");

    private final Browser browser = Installation.shared().browser();

    @Test
    void givesEveryPageANonceOfItsOwn() {
        HttpResponse<String> page = browser.get("/partners/17");
        Matcher nonce = NONCE.matcher(page.body());

        assertThat(nonce.find()).isTrue();
        assertThat(policy(page))
                .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.get("/partners/17").body()).isNotEqualTo(page.body());
    }

    @Test
    void letsBrowsersKeepFilesWithAHashForEver() {
        Browser.Answer file = browser.call("GET", "/assets/app-1a2b3c.js");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(browser.call("GET", "/assets/missing.js").status()).isEqualTo(404);
    }

    @Test
    void setsTheSecurityHeadersOnce() {
        Browser.Answer answer =
                Installation.shared().signedInAs(Installation.ADMIN).call("GET", "/api/partners");

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("only where there is TLS")
                .isEmpty();
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
