package kaw.gateway.session;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where signing in begins: remembers the page the user comes from and goes to Keycloak. */
@RestController
@Hidden
class SignInController {

    private static final URI KEYCLOAK = URI.create("/oauth2/authorization/" + KeycloakClient.ID);

    private final PublicUrl address;

    SignInController(PublicUrl address) {
        this.address = address;
    }

    /**
     * @param to the path to come back to
     * @param moved set once the browser was sent to the public address; a proxy may show us another host for ever
     */
    @GetMapping("/login")
    Mono<ResponseEntity<Void>> signIn(
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = "false") boolean moved,
            ServerWebExchange exchange) {
        URI asked = exchange.getRequest().getURI();
        if (!moved && !address.url().getAuthority().equals(asked.getAuthority())) {
            // Keycloak leads back to the public address, where this host's cookie would be missing.
            return Mono.just(redirect(URI.create(address.of("/login?moved=true"))));
        }
        return exchange.getSession().map(session -> {
            ReturnTo.remember(session, to);
            return redirect(KEYCLOAK);
        });
    }

    private static ResponseEntity<Void> redirect(URI target) {
        return ResponseEntity.status(HttpStatus.FOUND).location(target).build();
    }
}
