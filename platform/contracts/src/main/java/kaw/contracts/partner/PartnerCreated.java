package kaw.contracts.partner;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * A card was made; imports say {@link PartnersImported} instead.
 *
 * @param by id of the user
 * @param fields names of the fields filled in
 */
@EventType(value = "partner.created.v1", topic = Topic.PARTNERS)
public record PartnerCreated(UUID id, int version, Instant at, String by, Source source, Set<String> fields) {}
