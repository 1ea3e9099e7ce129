package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedComponentsIT {

    @TempDir
    Path folder;

    @Test
    void laterComersFindTheSameProcessesUntilStopped() {
        TestComponents first = new TestComponents(folder);
        TestComponents second = new TestComponents(folder);
        assertThat(second.mySql().pid()).isEqualTo(first.mySql().pid());
        assertThat(second.kafka().pid()).isEqualTo(first.kafka().pid());

        second.stop();

        assertThat(first.mySql().isHealthy()).isFalse();
        assertThat(first.kafka().isHealthy()).isFalse();
    }

    @Test
    void keycloakAnswersOverTheSharedMySql() throws Exception {
        Keycloak keycloak = TestComponents.shared().keycloak();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(keycloak.url() + "/realms/master/.well-known/openid-configuration"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"issuer\":\"" + keycloak.url() + "/realms/master\"");
        }
    }
}
