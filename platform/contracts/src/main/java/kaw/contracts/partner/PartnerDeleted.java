package kaw.contracts.partner;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * A card was deleted; it can be brought back.
 *
 * @param by id of the user
 */
@EventType(value = "partner.deleted.v1", topic = Topic.PARTNERS)
public record PartnerDeleted(UUID id, int version, Instant at, String by) {}
