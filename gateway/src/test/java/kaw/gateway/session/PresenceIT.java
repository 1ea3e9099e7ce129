package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import kaw.gateway.testing.KeycloakConsole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PresenceIT {

    private final Installation installation = Installation.shared();
    private final KeycloakConsole console = installation.console();

    @Test
    void showsAdministratorsWhoIsOnAndNobodyElse() {
        console.createUser("present", Map.of());
        Browser user = installation.signedInAs("present");
        Browser admin = installation.signedInAs(Installation.ADMIN);

        JsonNode session = session(admin, "present").orElseThrow();

        assertThat(session.get("atWork").asBoolean()).isTrue();
        assertThat(session.get("own").asBoolean()).isFalse();
        assertThat(session.get("address").asString()).isNotBlank();
        assertThat(Instant.parse(session.get("since").asString()))
                .isBeforeOrEqualTo(Instant.parse(session.get("lastSeen").asString()));
        assertThat(session(admin, Installation.ADMIN)).isPresent();
        assertThat(user.call("GET", "/api/users/sessions").status()).isEqualTo(403);
        assertThat(user.call(
                                "DELETE",
                                "/api/users/sessions/" + session.get("id").asString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void endsASessionAtOnceAndCutsItsStream() throws Exception {
        console.createUser("ended-by-admin", Map.of());
        Browser user = installation.signedInAs("ended-by-admin");
        Browser admin = installation.signedInAs(Installation.ADMIN);
        HttpResponse<InputStream> live = user.open("/api/live");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(": hello");
            String id = session(admin, "ended-by-admin").orElseThrow().get("id").asString();

            assertThat(admin.call("DELETE", "/api/users/sessions/" + id).status())
                    .isEqualTo(204);

            assertThat(user.call("GET", "/api/me").status()).isEqualTo(401);
            assertThat(installation.service().liveEnded().await(5, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(session(admin, "ended-by-admin")).isEmpty();
            assertThat(admin.call("DELETE", "/api/users/sessions/" + id).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void forgetsWhoSignsOut() {
        console.createUser("leaver", Map.of());
        Browser user = installation.signedInAs("leaver");
        Browser admin = installation.signedInAs(Installation.ADMIN);
        assertThat(session(admin, "leaver")).isPresent();

        user.post("/logout", Map.of("_csrf", user.cookies().get("XSRF-TOKEN")));

        await().untilAsserted(() -> assertThat(session(admin, "leaver")).isEmpty());
    }

    @Test
    void tellsTheOneOverTheCapAndLetsAdministratorsIn() {
        Installation capped = Installation.with(Map.of("kaw.session.cap", "1"));
        capped.console().createUser("first-in", Map.of());
        capped.console().createUser("one-too-many", Map.of());
        Browser first = capped.signedInAs("first-in");
        assertThat(first.call("GET", "/api/me").status()).isEqualTo(200);
        Browser second = capped.browser();

        HttpResponse<String> told = second.signIn("one-too-many", Installation.PASSWORD);

        assertThat(told.statusCode()).isEqualTo(429);
        assertThat(told.body()).contains("Сейчас работает предельное число пользователей", "могут работать 1,");
        assertThat(second.call("GET", "/api/me").status()).isEqualTo(401);
        assertThat(second.get("/login").body()).as("Keycloak asks again").contains("<form");
        assertThat(capped.signedInAs("first-in").call("GET", "/api/me").status())
                .as("a second browser of the same user")
                .isEqualTo(200);
        Browser admin = capped.signedInAs(Installation.ADMIN);
        JsonNode sessions = admin.call("GET", "/api/users/sessions").json();
        assertThat(sessions.get("cap").asInt()).isEqualTo(1);
        assertThat(sessions.get("users").asInt()).isEqualTo(2);

        for (JsonNode session : sessions.get("items")) {
            if (!session.get("own").asBoolean()) {
                admin.call("DELETE", "/api/users/sessions/" + session.get("id").asString());
            }
        }
        admin.post("/logout", Map.of("_csrf", admin.cookies().get("XSRF-TOKEN")));
        second.signIn("one-too-many", Installation.PASSWORD);

        assertThat(second.call("GET", "/api/me").status())
                .as("once there is room")
                .isEqualTo(200);
    }

    private static Optional<JsonNode> session(Browser admin, String login) {
        return admin.call("GET", "/api/users/sessions")
                .json()
                .get("items")
                .valueStream()
                .filter(session -> session.get("login").asString().equals(login))
                .findFirst();
    }
}
