package kaw.gateway.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A part of KAW does not answer now; names it in the reader's words. */
public class Unavailable extends Problem {

    private final Duration retryAfter;

    /**
     * @param part names the text {@code part.<part>}
     */
    public Unavailable(String part, Duration retryAfter, @Nullable Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "unavailable",
                new DefaultMessageSourceResolvable(new String[] {"part." + part}, null, part));
        this.retryAfter = retryAfter;
        if (cause != null) {
            initCause(cause);
        }
    }

    @Override
    public Duration retryAfter() {
        return retryAfter;
    }
}
