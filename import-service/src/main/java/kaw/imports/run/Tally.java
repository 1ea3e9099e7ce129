package kaw.imports.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkApplied.Outcome;

/** How many rows of a chunk came to what. */
record Tally(int created, int updated, int unchanged, int duplicates, int failed) {

    static Tally of(List<ChunkApplied.Result> results) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        results.forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return new Tally(
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.DUPLICATE, 0),
                counts.getOrDefault(Outcome.FAILED, 0));
    }
}
