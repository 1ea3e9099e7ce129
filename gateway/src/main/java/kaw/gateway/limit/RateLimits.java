package kaw.gateway.limit;

import io.github.bucket4j.TimeMeter;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import kaw.gateway.limit.LimitProperties.Client;
import kaw.gateway.limit.LimitProperties.Rate;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Slows down who asks too often: per user once signed in, per address before. */
@Component
@Order(RateLimits.AFTER_SECURITY)
class RateLimits implements WebFilter {

    /** Spring Security's filters stand at -100. */
    static final int AFTER_SECURITY = -90;

    private record Limit(Rate rate, List<PathPattern> paths, Buckets buckets) {

        boolean meets(ServerHttpRequest request) {
            return rate.methods().contains(request.getMethod().name())
                    && paths.stream()
                            .anyMatch(path -> path.matches(request.getPath().pathWithinApplication()));
        }
    }

    private final List<Limit> limits;

    RateLimits(LimitProperties properties) {
        PathPatternParser parser = PathPatternParser.defaultInstance;
        this.limits = properties.rates().values().stream()
                .map(rate -> new Limit(
                        rate,
                        rate.paths().stream().map(parser::parse).toList(),
                        new Buckets(rate.requests(), rate.per(), TimeMeter.SYSTEM_MILLISECONDS)))
                .toList();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        for (Limit limit : limits) {
            if (limit.meets(exchange.getRequest())) {
                return client(limit.rate().client(), exchange).flatMap(client -> {
                    Duration wait = limit.buckets().take(client);
                    return wait.isZero() ? chain.filter(exchange) : Mono.error(new TooManyRequests(wait));
                });
            }
        }
        return chain.filter(exchange);
    }

    private static Mono<String> client(Client by, ServerWebExchange exchange) {
        Mono<String> address =
                Mono.fromSupplier(() -> ClientAddress.of(exchange.getRequest().getRemoteAddress()));
        return by == Client.ADDRESS
                ? address
                : exchange.getPrincipal().map(Principal::getName).switchIfEmpty(address);
    }

    @Scheduled(fixedDelayString = "PT1M")
    void forgetIdle() {
        limits.forEach(limit -> limit.buckets().forgetIdle());
    }
}
