package kaw.imports.recognition;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about reading a file; whatever is null is recognised.
 *
 * @param headerRow number of the row with the headings, 0 for a file without
 */
public record ReadingChoices(
        @Nullable String encoding,
        @Nullable Character separator,
        @Nullable Integer headerRow) {

    public static final ReadingChoices NONE = new ReadingChoices(null, null, null);
}
