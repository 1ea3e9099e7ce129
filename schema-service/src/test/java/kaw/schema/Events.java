package kaw.schema;

import java.util.List;

/** Lets tests look at the events an aggregate has waiting. */
public final class Events {
    private Events() {}

    public static List<Object> of(SchemaAggregate<?> aggregate) {
        return aggregate.events();
    }

    /** As saving does. */
    public static void forget(SchemaAggregate<?> aggregate) {
        aggregate.eventsPublished();
    }
}
