package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kaw.gateway.testing.Browser;
import kaw.gateway.testing.Installation;
import org.junit.jupiter.api.Test;

class KeycloakDownIT {

    private final Installation installation = Installation.shared();

    @Test
    void saysSoOnAPageWhereSignInWouldBe() {
        int port = Installation.freePort();
        String url = "http://localhost:" + port;
        String nothingThere = "http://127.0.0.1:" + Installation.freePort() + "/auth";
        installation.start(port, Map.of("kaw.public-url", url, "kaw.keycloak.url", nothingThere));

        HttpResponse<String> page = new Browser(url).get("/login");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("<html", "Служба входа и пользователей сейчас недоступна");
    }
}
