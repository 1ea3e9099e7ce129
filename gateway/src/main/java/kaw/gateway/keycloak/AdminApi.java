package kaw.gateway.keycloak;

import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls of Keycloak's admin API with the gateway's own token; blocks, so only virtual threads may use it. */
@Component
class AdminApi {

    private final RestClient http;
    private final ServiceToken token;

    AdminApi(KeycloakProperties keycloak, RestClient keycloakRequests, Clock clock) {
        this.token = new ServiceToken(keycloakRequests, keycloak, clock);
        this.http = keycloakRequests
                .mutate()
                .baseUrl(keycloak.adminApi())
                .requestInterceptor(this::authorised)
                .build();
    }

    <T> T get(ParameterizedTypeReference<T> type, String path, Object... variables) {
        return call(() -> {
            T body = http.get().uri(path, variables).retrieve().body(type);
            if (body == null) {
                throw new KeycloakUnavailable(null);
            }
            return body;
        });
    }

    /** Sends a body, if there is one; the answer's headers tell the address of what was made. */
    HttpHeaders send(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        return call(() -> {
            RestClient.RequestBodySpec request = http.method(method).uri(path, variables);
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(body);
            }
            return request.retrieve().toBodilessEntity().getHeaders();
        });
    }

    private static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException e) {
            throw new KeycloakUnavailable(e);
        }
    }

    private ClientHttpResponse authorised(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String value = token.value();
        request.getHeaders().setBearerAuth(value);
        ClientHttpResponse response = execution.execute(request, body);
        if (response.getStatusCode() != HttpStatus.UNAUTHORIZED) {
            return response;
        }
        response.close();
        token.refused(value);
        request.getHeaders().setBearerAuth(token.value());
        return execution.execute(request, body);
    }
}
