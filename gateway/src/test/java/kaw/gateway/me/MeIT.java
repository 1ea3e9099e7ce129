package kaw.gateway.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;

class MeIT {

    private static final String NEW_PASSWORD = "Drugoy-parol-7";

    private final Installation installation = Installation.shared();

    @Test
    void changesOwnNameAndLanguage() {
        Browser me = newUser("renaming");

        Browser.Answer changed = me.call("PUT", "/api/me", Map.of("name", "Сидорова Анна Петровна", "locale", "en"));

        assertThat(changed.json().get("name").asString()).isEqualTo("Сидорова Анна Петровна");
        assertThat(changed.json().get("locale").asString()).isEqualTo("en");
    }

    @Test
    void changesThePasswordOfWhoKnowsThePresentOne() {
        Browser me = newUser("changing");
        Browser elsewhere = installation.signedInAs("changing");

        Browser.Answer changed =
                me.call("PUT", "/api/me/password", Map.of("current", Installation.PASSWORD, "next", NEW_PASSWORD));

        assertThat(changed.status()).isEqualTo(204);
        assertThat(me.call("GET", "/api/me").status()).as("this session stays").isEqualTo(200);
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(elsewhere.call("GET", "/api/me").status())
                        .as("others end")
                        .isEqualTo(401));
        assertThat(installation.browser().signIn("changing", NEW_PASSWORD).uri().getPath())
                .isEqualTo("/");
    }

    @Test
    void refusesAWrongPresentPassword() {
        Browser.Answer answer =
                newUser("guessing").call("PUT", "/api/me/password", Map.of("current", "not-it", "next", NEW_PASSWORD));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("current");
    }

    @Test
    void saysAtTheFieldWhatTheRulesObjectTo() {
        Browser.Answer answer = newUser("shortening")
                .call("PUT", "/api/me/password", Map.of("current", Installation.PASSWORD, "next", "kurz"));

        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("next");
        assertThat(answer.json().at("/errors/0/message").asString()).isEqualTo("Не короче 8 символов");
    }

    private Browser newUser(String login) {
        installation.console().createUser(login, Map.of());
        return installation.signedInAs(login);
    }
}
