package kaw.partner.card;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a card came from.
 *
 * @param id of the import, call or form; null for a person or an API client
 */
public record Origin(Kind kind, @Nullable UUID id) {

    /** A person at the screen. */
    public static final Origin PERSON = new Origin(Kind.PERSON, null);

    /** The kinds of origins. */
    public enum Kind {
        PERSON,
        IMPORT,
        CALL,
        FORM,
        API
    }
}
