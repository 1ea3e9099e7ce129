package kaw.contracts.imports;

import org.jspecify.annotations.Nullable;

/**
 * What an import does with a row whose card exists already.
 *
 * @param by name of the field whose equal value makes a row and a card the same partner; null matches nothing
 */
public record Match(Mode mode, @Nullable String by) {

    /** What the import may do. */
    public enum Mode {
        /** Makes cards; a row that matches a card, or an earlier row, is a duplicate. */
        CREATE,
        /** Changes cards; a row that matches none fails. */
        UPDATE,
        /** Changes the card that matches, else makes one. */
        BOTH
    }
}
