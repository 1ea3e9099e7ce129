package kaw.gateway.page;

import java.util.List;
import kaw.gateway.problem.CspNonce;
import kaw.gateway.session.PublicUrl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The security headers of every answer but Keycloak's, which has its own.
 *
 * <p>Set when the answer is about to leave, so that there is one of each, whatever a service has sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {

    /** Also of files people have attached: whatever is in one, it could do nothing if a browser were to show it. */
    private static final String DATA_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /** Styles need the nonce: the UI library writes its own style sheets while it runs. Blobs are downloads and sounds. */
    private static final String PAGE_POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self' 'nonce-%1$s'",
                    "style-src 'self' 'nonce-%1$s'",
                    "img-src 'self' data: blob:",
                    "font-src 'self'",
                    "media-src 'self' blob:",
                    "connect-src 'self'",
                    "worker-src 'self'",
                    "manifest-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'"));

    private static final String HALF_A_YEAR = "max-age=15768000";

    private final PublicUrl address;

    SecurityHeaders(PublicUrl address) {
        this.address = address;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!exchange.getRequest().getPath().value().startsWith("/auth/")) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> set(exchange)));
        }
        return chain.filter(exchange);
    }

    private void set(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), payment=(), usb=(), microphone=(self)");
        boolean page = MediaType.TEXT_HTML.isCompatibleWith(headers.getContentType());
        headers.set("Content-Security-Policy", page ? PAGE_POLICY.formatted(CspNonce.of(exchange)) : DATA_POLICY);
        if (address.isSecure()) {
            headers.set("Strict-Transport-Security", HALF_A_YEAR);
        }
        headers.remove("X-XSS-Protection");
        headers.remove(HttpHeaders.SERVER);
    }
}
