package kaw.platform.inbox;

import java.util.UUID;

/** Remembers what each consumer has handled, so that an event delivered again has no second effect. */
public interface Inbox {

    /**
     * Records an event as handled in the running transaction, the one of its effect; without one this throws.
     *
     * @param consumer name of the consumer, unique within the service, at most 60 characters
     * @return false when it was handled before: then there is nothing to do
     */
    boolean firstTime(String consumer, UUID eventId);
}
