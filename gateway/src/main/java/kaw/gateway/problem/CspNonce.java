package kaw.gateway.problem;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.server.ServerWebExchange;

/** The random word of one answer by which its Content-Security-Policy lets the page's own styles and scripts run. */
public final class CspNonce {

    private static final String ATTRIBUTE = CspNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private CspNonce() {}

    public static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes().computeIfAbsent(ATTRIBUTE, key -> random());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
