package kaw.partner.imports;

import java.time.Instant;
import java.util.List;
import kaw.contracts.imports.ChunkApplied.Result;
import kaw.contracts.imports.ChunkPrepared;
import kaw.partner.card.PartnerId;

/** Tells the others what became of a chunk, in the running transaction. */
public interface ChunkAnnouncer {

    void announce(ChunkPrepared chunk, List<Result> results, List<PartnerId> made, List<PartnerId> updated, Instant at);
}
