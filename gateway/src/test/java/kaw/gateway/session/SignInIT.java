package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;

class SignInIT {

    private final Installation installation = Installation.shared();

    @Test
    void signsInWithLoginAndPassword() {
        Browser browser = installation.browser();

        HttpResponse<String> page = browser.signIn(Installation.ADMIN, Installation.PASSWORD);

        assertThat(page.uri()).hasToString(installation.url() + "/");
        assertThat(page.statusCode()).isEqualTo(200);
        Browser.Answer me = browser.call("GET", "/api/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().get("login").asString()).isEqualTo("admin");
        assertThat(me.json().get("name").asString()).isEqualTo("Администратор");
        assertThat(me.json().get("roles")).hasToString("[\"admin\"]");
        assertThat(me.json().get("timeZone").asString()).isEqualTo("Europe/Moscow");
    }

    @Test
    void keepsTheSessionInACookieThatScriptsCannotRead() {
        Browser browser = installation.signedInAs(Installation.ADMIN);

        assertThat(browser.setCookie("__Host-kaw"))
                .containsIgnoringCase("HttpOnly")
                .contains("Secure", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(browser.setCookie("XSRF-TOKEN")).contains("Secure").doesNotContain("HttpOnly");
    }

    @Test
    void comesBackToThePageTheUserWasOn() {
        Browser browser = installation.browser();

        HttpResponse<String> page =
                browser.submit(browser.get("/login?to=/partners/17"), Installation.ADMIN, Installation.PASSWORD);

        assertThat(page.uri()).hasToString(installation.url() + "/partners/17");
    }

    @Test
    void signsOutAtKeycloakToo() {
        Browser browser = installation.signedInAs(Installation.ADMIN);

        HttpResponse<String> page =
                browser.post("/logout", Map.of("_csrf", browser.cookies().get("XSRF-TOKEN")));

        assertThat(page.uri()).hasToString(installation.url() + "/");
        assertThat(browser.call("GET", "/api/me").status()).isEqualTo(401);
        assertThat(browser.get("/login").body()).as("Keycloak asks again").contains("password");
    }

    @Test
    void signsOutAtKeycloakEvenIfTheBrowserIsNotLedThere() {
        Browser browser = installation.signedInAs(Installation.ADMIN);

        browser.call("POST", "/logout", Map.of());

        assertThat(browser.call("GET", "/api/me").status()).isEqualTo(401);
        assertThat(browser.get("/login").body()).as("Keycloak asks again").contains("password");
    }

    @Test
    void refusesAWriteWithoutTheCsrfToken() {
        Browser browser = installation.signedInAs(Installation.ADMIN);

        Browser.Answer answer = browser.call("PUT", "/api/me", Map.of("locale", "en"), "X-XSRF-TOKEN", "someone-elses");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:csrf");
    }

    @Test
    void answersAnUnknownCallerWithAProblemAndNoRedirect() {
        Browser.Answer answer = installation.browser().call("GET", "/api/partners");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:signed-out");
        assertThat(answer.json().get("title").asString()).isEqualTo("Нужно войти");
    }
}
