package kaw.contracts.partner;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * A deleted card was brought back as it was.
 *
 * @param by id of the user
 */
@EventType(value = "partner.restored.v1", topic = Topic.PARTNERS)
public record PartnerRestored(UUID id, int version, Instant at, String by) {}
