package kaw.contracts.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** One chunk of an import was applied: the cards it made and the cards it changed. */
@EventType(value = "partners.imported.v1", topic = Topic.PARTNERS)
public record PartnersImported(
        UUID importId, int chunk, Instant at, String by, List<UUID> created, List<UUID> updated) {}
