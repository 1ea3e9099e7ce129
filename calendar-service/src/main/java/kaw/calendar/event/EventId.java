package kaw.calendar.event;

import java.util.UUID;

/** Identifies an event; a UUIDv7, so ids ascend with creation. */
public record EventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
