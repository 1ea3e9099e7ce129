package kaw.platform.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What becomes of an event a listener fails on: it is tried again with growing pauses, for ever while the database is
 * away, else a few times and then put among the dead letters with its cause, so that its partition goes on.
 */
final class ListenerErrors {

    /** The service's own trouble, not the event's. */
    private static final List<Class<? extends Exception>> OUTAGES = List.of(
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class);

    private ListenerErrors() {}

    static DefaultErrorHandler handler(DeadLetterRecoverer recoverer, KafkaEventsProperties properties) {
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, pauses(properties, properties.retries()));
        handler.setBackOffFunction((message, cause) -> isOutage(cause) ? pauses(properties, Long.MAX_VALUE) : null);
        return handler;
    }

    private static ExponentialBackOff pauses(KafkaEventsProperties properties, long attempts) {
        ExponentialBackOff pauses =
                new ExponentialBackOff(properties.firstPause().toMillis(), 2);
        pauses.setMaxInterval(properties.longestPause().toMillis());
        pauses.setMaxAttempts(attempts);
        return pauses;
    }

    static boolean isOutage(@Nullable Throwable cause) {
        return cause != null
                && (OUTAGES.stream().anyMatch(outage -> outage.isInstance(cause)) || isOutage(cause.getCause()));
    }
}
