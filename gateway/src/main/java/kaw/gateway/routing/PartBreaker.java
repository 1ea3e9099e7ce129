package kaw.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kaw.gateway.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Says at once, and in words, that a part does not answer.
 *
 * <p>A call counts when its answer begins, not when it ends: a live stream may go on for hours.
 */
final class PartBreaker implements GatewayFilter, Ordered {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final String part;
    private final CircuitBreaker breaker;

    PartBreaker(String part, CircuitBreaker breaker) {
        this.part = part;
        this.breaker = breaker;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        if (!breaker.tryAcquirePermission()) {
            return Mono.error(new Unavailable(part, RETRY_AFTER, null));
        }
        Call call = new Call(breaker);
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(
                        () -> call.answered(exchange.getResponse().getStatusCode())));
        return chain.filter(exchange).doOnCancel(call::abandoned).onErrorMap(failure -> {
            if (meansDown(failure)) {
                call.failed(failure);
                return new Unavailable(part, RETRY_AFTER, failure);
            }
            call.abandoned();
            return failure;
        });
    }

    /** Its connection failed or it did not answer in time. */
    private static boolean meansDown(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof ResponseStatusException late
                        && late.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT);
    }

    @Override
    public int getOrder() {
        return 0;
    }

    /** One call, whose outcome is told to the breaker once. */
    private static final class Call {

        private final CircuitBreaker breaker;
        private final long start = System.nanoTime();
        private final AtomicBoolean told = new AtomicBoolean();

        Call(CircuitBreaker breaker) {
            this.breaker = breaker;
        }

        void answered(@Nullable HttpStatusCode status) {
            if (told.compareAndSet(false, true)) {
                if (isOutage(status)) {
                    breaker.onError(elapsed(), TimeUnit.NANOSECONDS, new IOException("It answered " + status));
                } else {
                    breaker.onSuccess(elapsed(), TimeUnit.NANOSECONDS);
                }
            }
        }

        void failed(Throwable failure) {
            if (told.compareAndSet(false, true)) {
                breaker.onError(elapsed(), TimeUnit.NANOSECONDS, failure);
            }
        }

        /** The caller went away, or the fault is not the part's. */
        void abandoned() {
            if (told.compareAndSet(false, true)) {
                breaker.releasePermission();
            }
        }

        private long elapsed() {
            return System.nanoTime() - start;
        }

        private static boolean isOutage(@Nullable HttpStatusCode status) {
            return status != null && status.value() >= 502 && status.value() <= 504;
        }
    }
}
