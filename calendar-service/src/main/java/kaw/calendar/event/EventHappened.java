package kaw.calendar.event;

import java.time.Instant;
import kaw.platform.security.UserId;

/** Something happened to an event; the version and the facts are those after it. */
public sealed interface EventHappened {

    EventId id();

    int version();

    Instant at();

    UserId by();

    EventFacts facts();

    /** It was set. */
    record Planned(EventId id, int version, Instant at, UserId by, EventFacts facts) implements EventHappened {}

    /** It is another now. */
    record Changed(EventId id, int version, Instant at, UserId by, EventFacts facts, EventFacts before)
            implements EventHappened {}

    /** It is done. */
    record Completed(EventId id, int version, Instant at, UserId by, EventFacts facts) implements EventHappened {}

    /** It is no more. */
    record Deleted(EventId id, int version, Instant at, UserId by, EventFacts facts) implements EventHappened {}
}
