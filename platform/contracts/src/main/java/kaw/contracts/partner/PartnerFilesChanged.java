package kaw.contracts.partner;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/**
 * A file was attached to a card, taken off it, or brought back; which there are now is for its readers to ask.
 *
 * @param by id of the user
 */
@EventType(value = "partner.files-changed.v1", topic = Topic.PARTNERS)
public record PartnerFilesChanged(UUID id, Instant at, String by) {}
