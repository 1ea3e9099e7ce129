package kaw.gateway.problem;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers whatever went wrong in the gateway itself; what is unexpected is logged and shown without its insides. */
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private static final Duration KEYCLOAK_PAUSE = Duration.ofSeconds(10);

    private final ProblemWriter writer;

    ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return writer.write(exchange, problem(exchange, failure));
    }

    private static Problem problem(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            // Its keys could not be asked for.
            case AuthenticationServiceException e -> new Unavailable("keycloak", KEYCLOAK_PAUSE, e);
            case ErrorResponse known -> ofStatus(known.getStatusCode(), failure);
            default -> {
                log.error(
                        "{} {} failed",
                        exchange.getRequest().getMethod(),
                        exchange.getRequest().getPath(),
                        failure);
                yield new Unexpected();
            }
        };
    }

    private static Problem ofStatus(HttpStatusCode status, Throwable failure) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return new NotFound();
        }
        if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
            return new MethodNotAllowed();
        }
        if (status.is4xxClientError()) {
            return new Malformed();
        }
        log.error("A request failed", failure);
        return new Unexpected();
    }

    private static final class Malformed extends Problem {
        Malformed() {
            super(Kind.MALFORMED, "malformed");
        }
    }

    private static final class MethodNotAllowed extends Problem {
        MethodNotAllowed() {
            super(Kind.METHOD_NOT_ALLOWED, "method-not-allowed");
        }
    }

    private static final class Unexpected extends Problem {
        Unexpected() {
            super(Kind.UNEXPECTED, "internal");
        }
    }
}
