package kaw.notification.live.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaw.notification.live.LiveStreams;
import kaw.notification.live.Rights;
import kaw.notification.live.TooManyStreams;
import kaw.platform.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LiveController {
    private static final Logger log = LoggerFactory.getLogger(LiveController.class);
    private static final Duration WITHOUT_EXPIRY = Duration.ofMinutes(5);
    private static final String RETRY_AFTER_SECONDS = "30";

    private final LiveStreams streams;
    private final Rights rights;
    private final CurrentUser user;
    private final Clock clock;

    LiveController(LiveStreams streams, Rights rights, CurrentUser user, Clock clock) {
        this.streams = streams;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Server-sent events that something changed: {@code schema-changed}, {@code rights-changed}, {@code partner-changed}, {@code
     * partner-deleted}, {@code partner-purged}, {@code partner-files}, {@code partners-imported}, {@code import-progressed}, {@code events-changed}, {@code tasks-changed} and those of
     * calls; {@code reset} where some may have been missed. It ends with the caller's token; the browser comes back by itself.
     */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            Authentication authentication,
            HttpServletResponse response) {
        try {
            streams.stream(rights.viewer(user.id(), user.isAdmin()), lastSeen, end(authentication), () -> {
                response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
                response.setCharacterEncoding("UTF-8");
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setHeader("X-Accel-Buffering", "no");
                // Not the response's own writer: that one keeps to itself that the window is gone.
                return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
            });
        } catch (TooManyStreams tooMany) {
            throw tooMany(tooMany);
        } catch (IOException gone) {
            log.debug("A window is gone: {}", gone.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static ErrorResponseException tooMany(TooManyStreams cause) {
        HttpStatus status = HttpStatus.TOO_MANY_REQUESTS;
        ErrorResponseException answer = new ErrorResponseException(status, ProblemDetail.forStatus(status), cause);
        answer.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer;
    }

    private Instant end(Authentication authentication) {
        Instant expiry = authentication.getCredentials() instanceof Jwt token ? token.getExpiresAt() : null;
        return expiry == null ? clock.instant().plus(WITHOUT_EXPIRY) : expiry;
    }
}
