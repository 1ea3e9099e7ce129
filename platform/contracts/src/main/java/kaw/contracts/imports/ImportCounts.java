package kaw.contracts.imports;

import org.jspecify.annotations.Nullable;

/**
 * How many rows of an import came to what.
 *
 * @param read rows read from the file so far
 * @param total rows in the file, null while it is not known
 */
public record ImportCounts(
        long read, @Nullable Long total, long created, long updated, long unchanged, long duplicates, long failed) {

    /** Rows whose fate is known. */
    public long done() {
        return created + updated + unchanged + duplicates + failed;
    }
}
