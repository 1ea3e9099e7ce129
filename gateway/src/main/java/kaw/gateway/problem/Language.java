package kaw.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** The language to answer in: Russian unless the request prefers English. */
public final class Language {

    public static final Locale RUSSIAN = Locale.of("ru");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> KNOWN = List.of(RUSSIAN, ENGLISH);

    private Language() {}

    public static Locale of(ServerWebExchange exchange) {
        return of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return RUSSIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException e) {
            return RUSSIAN;
        }
    }
}
