package kaw.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event on its way out. */
record OutboxRow(long id, UUID eventId, String topic, String key, String type, byte[] payload, Instant happenedAt) {}
