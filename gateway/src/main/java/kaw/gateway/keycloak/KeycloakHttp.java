package kaw.gateway.keycloak;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP client for Keycloak: short time-outs, and its refusals as exceptions that keep its reasons. */
@Configuration(proxyBeanMethods = false)
class KeycloakHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(15);

    @Bean
    RestClient keycloakRequests(JsonMapper json) {
        return RestClient.builder()
                .requestFactory(requests())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    throw failure(json, response);
                })
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(READ);
        return requests;
    }

    private static RuntimeException failure(JsonMapper json, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is5xxServerError()) {
            return new KeycloakUnavailable(new IOException("Keycloak answered " + response.getStatusCode()));
        }
        JsonNode body = read(json, response.getBody().readAllBytes());
        return new KeycloakRefused(
                response.getStatusCode(),
                body.path("error").asString(""),
                body.path("error_description").asString(""));
    }

    private static JsonNode read(JsonMapper json, byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}
