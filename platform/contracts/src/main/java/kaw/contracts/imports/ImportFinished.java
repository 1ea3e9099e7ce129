package kaw.contracts.imports;

import java.time.Instant;
import java.util.UUID;
import kaw.contracts.EventType;
import kaw.contracts.Topic;

/** An import came to its end, one way or another; its counts are final. */
@EventType(value = "import.finished.v1", topic = Topic.IMPORTS)
public record ImportFinished(UUID importId, Instant at, String by, ImportState state, ImportCounts counts) {}
