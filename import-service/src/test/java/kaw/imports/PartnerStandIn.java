package kaw.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import kaw.contracts.Topic;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkApplied.Outcome;
import kaw.contracts.imports.ChunkPrepared;
import kaw.platform.Ids;
import kaw.test.Events;

/**
 * Answers the chunks of an import as partner-service would: a row whose first cell is "плохо" fails, any other makes a
 * card. Each answer is delivered twice, as Kafka may.
 */
final class PartnerStandIn implements AutoCloseable {

    private final Events events;
    private final UUID importId;
    private final Set<Integer> answered = new HashSet<>();
    private final Thread thread;
    private volatile boolean closed;

    PartnerStandIn(Events events, UUID importId) {
        this.events = events;
        this.importId = importId;
        this.thread = Thread.ofVirtual().start(this::answer);
    }

    private void answer() {
        while (!closed) {
            for (ChunkPrepared chunk : chunks(events, importId)) {
                if (answered.add(chunk.chunk())) {
                    answer(chunk);
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void answer(ChunkPrepared chunk) {
        ChunkApplied answer = new ChunkApplied(
                importId,
                chunk.chunk(),
                chunk.rows().stream().map(PartnerStandIn::result).toList());
        UUID event = Ids.next();
        events.publish(Topic.IMPORT_RESULTS, importId.toString(), answer, event);
        events.publish(Topic.IMPORT_RESULTS, importId.toString(), answer, event);
    }

    private static ChunkApplied.Result result(ChunkPrepared.Row row) {
        return "плохо".equals(row.cells().getFirst())
                ? new ChunkApplied.Result(
                        row.row(),
                        Outcome.FAILED,
                        null,
                        List.of(new CellError("phone", "not-a-phone", Map.of("value", "нет"))))
                : new ChunkApplied.Result(row.row(), Outcome.CREATED, Ids.next(), List.of());
    }

    /** The chunks sent for an import, in the order of their numbers. */
    static List<ChunkPrepared> chunks(Events events, UUID importId) {
        List<ChunkPrepared> chunks = new ArrayList<>(events.published(ChunkPrepared.class).stream()
                .filter(chunk -> chunk.importId().equals(importId))
                .toList());
        chunks.sort(Comparator.comparingInt(ChunkPrepared::chunk));
        return chunks;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
