package kaw.partner.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index of this instance stands.
 *
 * @param cards in the index that answers queries
 * @param rebuild the one under way, else null
 */
public record IndexStatus(State state, int cards, @Nullable Rebuild rebuild) {

    /** What a search finds. */
    public enum State {
        /** Waiting for the schema. */
        STARTING,
        /** All cards. */
        READY,
        /** Not all cards: the only index there is is being made. */
        INCOMPLETE
    }

    /**
     * @param done cards read so far
     * @param expected about how many there are
     */
    public record Rebuild(Instant started, long done, long expected) {}
}
