package kaw.imports.run;

/**
 * The course of a started import.
 *
 * @param allSent whether no more chunks will come
 * @param announced whether its progress was said less than half a second ago
 */
record Run(Checkpoint checkpoint, boolean allSent, int chunksAnswered, Tally tally, boolean announced) {

    boolean isComplete() {
        return allSent && chunksAnswered == checkpoint.nextChunk();
    }
}
