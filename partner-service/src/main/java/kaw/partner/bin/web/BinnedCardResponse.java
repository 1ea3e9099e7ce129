package kaw.partner.bin.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A deleted card.
 *
 * @param values by field name, as far as the caller may see them
 */
record BinnedCardResponse(UUID id, Map<String, Object> values, Instant createdAt, Instant deletedAt, Person deletedBy) {

    /** Who deleted it; the name stays readable after the user is deleted, and is the id where none was ever heard of. */
    record Person(String id, String name) {}
}
