package kaw.platform.outbox;

import java.util.List;
import kaw.contracts.Topic;

/** Where a service puts the events of a change, to be sent if and only if the change commits. */
public interface Outbox {

    /**
     * Appends an event to the running transaction; without one this throws.
     *
     * <p>Append after the aggregate was read for the change: then, since every write is versioned, the events of one key
     * are numbered in the order their changes commit in, and arrive in that order.
     *
     * @param key id of the aggregate; events of one key arrive in order
     * @param event a record of the contracts; its type must belong to the topic
     */
    void append(Topic topic, String key, Object event);

    /** Appends many in their order, at once where it can. */
    default void append(Topic topic, List<Keyed> events) {
        events.forEach(keyed -> append(topic, keyed.key(), keyed.event()));
    }

    /** An event with the id of its aggregate. */
    record Keyed(String key, Object event) {}
}
