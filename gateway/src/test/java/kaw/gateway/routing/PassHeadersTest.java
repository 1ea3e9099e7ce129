package kaw.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class PassHeadersTest {

    private final HttpHeaders headers = new HttpHeaders();

    @Test
    void dropsWhatOnlyAProxyMaySay() {
        headers.set("X-Forwarded-For", "10.0.0.1");
        headers.set("x-real-ip", "10.0.0.1");
        headers.set("X-User-Id", "someone-else");
        headers.set("Forwarded", "for=10.0.0.1");
        headers.set("traceparent", "00-1-2-01");
        headers.set("ce-type", "user.saved.v1");

        PassHeaders.TO_SERVICES.clean(headers);

        assertThat(headers.isEmpty()).isTrue();
    }

    @Test
    void keepsWhatAClientMaySay() {
        headers.set("X-View-As", "someone");
        headers.set("If-Match", "\"7\"");
        headers.set("Idempotency-Key", "1");
        headers.set("Accept-Language", "en");

        PassHeaders.TO_SERVICES.clean(headers);

        assertThat(headers.headerNames())
                .containsExactlyInAnyOrder("X-View-As", "If-Match", "Idempotency-Key", "Accept-Language");
    }

    @Test
    void givesServicesNoCookies() {
        headers.set("Cookie", "__Host-kaw=1; theme=dark");

        PassHeaders.TO_SERVICES.clean(headers);

        assertThat(headers.isEmpty()).isTrue();
    }

    @Test
    void givesKeycloakItsOwnCookiesOnly() {
        headers.set("Cookie", "__Host-kaw=1; KEYCLOAK_SESSION=a=b; XSRF-TOKEN=2; AUTH_SESSION_ID=c");

        PassHeaders.TO_KEYCLOAK.clean(headers);

        assertThat(headers.getFirst("Cookie")).isEqualTo("KEYCLOAK_SESSION=a=b; AUTH_SESSION_ID=c");
    }
}
