package kaw.contracts.partner;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * A deleted card is gone for good, with all that was kept of it; nothing can bring it back.
 *
 * @param by id of the user
 */
@EventType(value = "partner.purged.v1", topic = Topic.PARTNERS)
public record PartnerPurged(UUID id, Instant at, String by) {}
