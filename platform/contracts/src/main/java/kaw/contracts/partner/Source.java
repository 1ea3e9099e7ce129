package kaw.contracts.partner;

import org.jspecify.annotations.Nullable;

/**
 * What caused a change of a card.
 *
 * @param id of the import, call or form; null for a person or an API client
 */
public record Source(Kind kind, @Nullable String id) {

    /** The kinds of causes. */
    public enum Kind {
        PERSON,
        IMPORT,
        CALL,
        FORM,
        API
    }
}
