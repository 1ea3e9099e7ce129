package kaw.contracts.partner;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * Values of a card were changed.
 *
 * @param by id of the user
 * @param fields names of the fields whose value is another now
 */
@EventType(value = "partner.changed.v1", topic = Topic.PARTNERS)
public record PartnerChanged(UUID id, int version, Instant at, String by, Source source, Set<String> fields) {}
