package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import kaw.gateway.testing.KeycloakConsole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With access tokens that end so soon that every request needs a new one. */
class TokenRefreshIT {

    private static final Installation INSTALLATION = Installation.shared();
    private static final KeycloakConsole CONSOLE = INSTALLATION.console();

    @BeforeAll
    static void tokensEndSoon() {
        INSTALLATION.setAccessTokenLifespan(10);
    }

    @AfterAll
    static void tokensLastAgain() {
        INSTALLATION.setAccessTokenLifespan(300);
    }

    @Test
    void givesServicesAFreshToken() {
        Browser user = INSTALLATION.signedInAs(Installation.ADMIN);

        String first = tokenSeenByTheService(user);
        String second = tokenSeenByTheService(user);

        assertThat(first).startsWith("Bearer ey").isNotEqualTo(second);
    }

    @Test
    void asksOnceForManyRequestsAtATime() throws Exception {
        Browser user = INSTALLATION.signedInAs(Installation.ADMIN);
        Set<String> tokens = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> calls = IntStream.range(0, 20)
                    .<Callable<String>>mapToObj(i -> () -> tokenSeenByTheService(user))
                    .toList();
            for (Future<String> token : threads.invokeAll(calls)) {
                tokens.add(token.get());
            }
        }

        assertThat(tokens).hasSizeBetween(1, 10).allMatch(token -> token.startsWith("Bearer ey"));
    }

    @Test
    void sendsToSignInWhenKeycloakGivesNoNewToken() {
        String id = CONSOLE.createUser("refresh-refused", Map.of());
        Browser user = INSTALLATION.signedInAs("refresh-refused");
        CONSOLE.post("/users/" + id + "/logout", Map.of());

        Browser.Answer answer = user.call("GET", "/api/partners");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:kaw:problem:signed-out");
    }

    private static String tokenSeenByTheService(Browser user) {
        return user.call("GET", "/api/partners")
                .json()
                .at("/headers/authorization")
                .asString();
    }
}
