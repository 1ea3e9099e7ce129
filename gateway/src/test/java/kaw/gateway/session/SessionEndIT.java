package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import kaw.gateway.testing.KeycloakConsole;
import org.junit.jupiter.api.Test;

class SessionEndIT {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final Installation installation = Installation.shared();
    private final KeycloakConsole console = installation.console();

    @Test
    void endsWhenAnAdministratorDeletesTheUser() {
        String id = console.createUser("deleted-soon", Map.of());
        Browser user = installation.signedInAs("deleted-soon");
        assertThat(user.call("GET", "/api/me").status()).isEqualTo(200);

        installation.signedInAs(Installation.ADMIN).call("DELETE", "/api/users/" + id);

        assertThat(user.call("GET", "/api/me").status()).isEqualTo(401);
    }

    @Test
    void endsWhenTheUserIsSwitchedOffInKeycloaksConsole() {
        String id = console.createUser("switched-off", Map.of());
        Browser user = installation.signedInAs("switched-off");

        console.setEnabled(id, false);

        await().atMost(FIVE_SECONDS)
                .untilAsserted(
                        () -> assertThat(user.call("GET", "/api/me").status()).isEqualTo(401));
    }

    @Test
    void endsWhenKeycloakEndsItsOwn() {
        String id = console.createUser("ended-there", Map.of());
        Browser user = installation.signedInAs("ended-there");
        String session =
                console.get("/users/" + id + "/sessions").get(0).get("id").asString();

        console.delete("/sessions/" + session);

        await().atMost(FIVE_SECONDS)
                .untilAsserted(
                        () -> assertThat(user.call("GET", "/api/me").status()).isEqualTo(401));
    }

    @Test
    void cutsTheLiveStreamOfWhoSignsOut() throws Exception {
        console.createUser("listener", Map.of());
        Browser user = installation.signedInAs("listener");
        HttpResponse<InputStream> live = user.open("/api/live");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(": hello");

            user.post("/logout", Map.of("_csrf", user.cookies().get("XSRF-TOKEN")));

            assertThat(installation.service().liveEnded().await(5, TimeUnit.SECONDS))
                    .as("the service is told that nobody listens any more")
                    .isTrue();
        }
    }
}
