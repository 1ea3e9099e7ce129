package kaw.partner.imports.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkApplied.Result;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.partner.PartnersImported;
import kaw.partner.card.PartnerId;
import kaw.partner.imports.ChunkAnnouncer;
import kaw.platform.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Publishes one event for the cards of a chunk, however many, and its results for import-service. */
@Component
class ImportEventPublisher implements ChunkAnnouncer {

    private final Outbox outbox;

    ImportEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(
            ChunkPrepared chunk, List<Result> results, List<PartnerId> made, List<PartnerId> updated, Instant at) {
        String key = chunk.importId().toString();
        if (!made.isEmpty() || !updated.isEmpty()) {
            outbox.append(
                    Topic.PARTNERS,
                    key,
                    new PartnersImported(
                            chunk.importId(), chunk.chunk(), at, chunk.by(), values(made), values(updated)));
        }
        outbox.append(Topic.IMPORT_RESULTS, key, new ChunkApplied(chunk.importId(), chunk.chunk(), results));
    }

    private static List<UUID> values(List<PartnerId> ids) {
        return ids.stream().map(PartnerId::value).toList();
    }
}
