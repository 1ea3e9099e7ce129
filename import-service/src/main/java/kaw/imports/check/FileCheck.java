package kaw.imports.check;

import java.util.List;
import kaw.contracts.imports.ChunkApplied.CellError;

/**
 * What is wrong in all rows of a file.
 *
 * @param rows rows of data
 * @param bad those of them that would fail
 * @param kinds what is wrong, each kind once, the most frequent first
 * @param unknownOptions names in columns of lists that the lists do not offer, the most frequent first
 * @param moreOptions whether there are unknown names beside these
 */
public record FileCheck(int rows, int bad, List<Kind> kinds, List<UnknownOption> unknownOptions, boolean moreOptions) {

    /**
     * Errors of one field and code.
     *
     * @param first the first such error, to be shown for all
     * @param row number of the row it is in
     * @param rows how many rows have one
     */
    public record Kind(CellError first, int row, int rows) {}

    /** A name that the list of a field does not offer, and how many rows hold it. */
    public record UnknownOption(String field, String name, int rows) {}
}
