package kaw.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import kaw.platform.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The requests that carried an Idempotency-Key within the last day, with their answers. */
class RepeatedRequests {

    /**
     * An earlier request of the same key.
     *
     * @param answer null while it is at work, or for good when its process died at it
     */
    record Earlier(byte[] fingerprint, @Nullable Answer answer) {}

    /** What a request was answered with. */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    static final Duration MEMORY = Duration.ofHours(24);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RepeatedRequests(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this request is the first with its key, and now the one at work on it. */
    boolean begin(String user, String key, byte[] fingerprint) {
        return jdbc.update("""
                        INSERT IGNORE INTO idempotency_key (user_id, request_key, fingerprint, created_at)
                        VALUES (?, ?, ?, ?)""", user, key, fingerprint, now()) == 1;
    }

    Optional<Earlier> find(String user, String key) {
        return jdbc
                .query(
                        """
                        SELECT fingerprint, status, headers, body FROM idempotency_key
                        WHERE user_id = ? AND request_key = ?""",
                        (row, number) -> new Earlier(
                                row.getBytes("fingerprint"),
                                row.getObject("status") == null
                                        ? null
                                        : new Answer(
                                                row.getInt("status"),
                                                JSON.readValue(row.getString("headers"), HEADERS),
                                                row.getBytes("body"))),
                        user,
                        key)
                .stream()
                .findFirst();
    }

    void finish(String user, String key, Answer answer) {
        jdbc.update("""
                UPDATE idempotency_key SET status = ?, headers = ?, body = ? WHERE user_id = ? AND request_key = ?""", answer.status(), JSON.writeValueAsString(answer.headers()), answer.body(), user, key);
    }

    /** Lets the key be used again, after a request that changed nothing. */
    void forget(String user, String key) {
        jdbc.update("DELETE FROM idempotency_key WHERE user_id = ? AND request_key = ?", user, key);
    }

    /** Forgets yesterday's. */
    @Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT1H")
    public void prune() {
        jdbc.update("DELETE FROM idempotency_key WHERE created_at < ?", now().minus(MEMORY));
    }

    private LocalDateTime now() {
        return Utc.of(clock.instant());
    }
}
