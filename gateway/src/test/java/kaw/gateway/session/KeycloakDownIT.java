package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class KeycloakDownIT {

    private final Installation installation = Installation.shared();

    @Test
    void saysSoOnAPageWhereSignInWouldBe() {
        int port = Installation.freePort();
        String url = "http://localhost:" + port;
        try (ConfigurableApplicationContext gateway = installation.start(
                port, "--kaw.public-url=" + url, "--kaw.keycloak.url=http://127.0.0.1:" + Installation.freePort() + "/auth")) {
            assertThat(gateway.isRunning()).isTrue();

            HttpResponse<String> page = new Browser(url).get("/login");

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("<html", "Служба входа и пользователей сейчас недоступна");
        }
    }
}
