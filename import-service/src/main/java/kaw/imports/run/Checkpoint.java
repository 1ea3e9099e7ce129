package kaw.imports.run;

/**
 * How far the rows of an import have been sent.
 *
 * @param nextChunk number of the next chunk
 * @param lastRow number of the last row dealt with, 0 before the first
 * @param rowsRead how many rows that were
 */
record Checkpoint(int nextChunk, int lastRow, int rowsRead) {

    Checkpoint after(Chunk chunk) {
        return new Checkpoint(
                nextChunk + (chunk.hasRows() ? 1 : 0), chunk.lastRow(lastRow), rowsRead + chunk.rowsRead());
    }
}
