package kaw.contracts.imports;

import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** A running import got on; said at most twice a second. */
@EventType(value = "import.progressed.v1", topic = Topic.IMPORTS)
public record ImportProgressed(UUID importId, ImportState state, ImportCounts counts) {}
