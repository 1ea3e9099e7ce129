package kaw.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

class RememberedTokensTest {

    private final Map<String, Integer> checks = new HashMap<>();
    private final ReactiveJwtDecoder tokens = new RememberedTokens(this::check);

    @Test
    void checksAGoodTokenOnce() {
        Jwt first = tokens.decode("good").block();

        assertThat(tokens.decode("good").block()).isSameAs(first);
        assertThat(checks).containsEntry("good", 1);
    }

    @Test
    void checksEveryTokenByItself() {
        tokens.decode("good").block();

        assertThat(tokens.decode("good too").map(Jwt::getTokenValue).block()).isEqualTo("good too");
    }

    @Test
    void checksATokenThatHasEndedAgain() {
        tokens.decode("ended").block();
        tokens.decode("ended").block();

        assertThat(checks).containsEntry("ended", 2);
    }

    @Test
    void remembersNoBadToken() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("bad").block()).isInstanceOf(BadJwtException.class);
        }
        assertThat(checks).containsEntry("bad", 2);
    }

    private Mono<Jwt> check(String token) {
        checks.merge(token, 1, Integer::sum);
        if (token.equals("bad")) {
            return Mono.error(new BadJwtException("forged"));
        }
        Instant now = Instant.now();
        Instant end = token.equals("ended") ? now.minusSeconds(1) : now.plusSeconds(300);
        return Mono.just(new Jwt(token, now.minusSeconds(300), end, Map.of("alg", "RS256"), Map.of("sub", "someone")));
    }
}
