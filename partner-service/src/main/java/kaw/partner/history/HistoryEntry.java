package kaw.partner.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to a card, as far as the reader may see it.
 *
 * @param created whether it is the making of the card
 * @param file what was done to a file, where it was that and no change of values
 */
public record HistoryEntry(
        UUID id,
        Instant at,
        Person by,
        Origin source,
        boolean created,
        List<FieldChange> changes,
        @Nullable FileNote file) {

    /** Who did it; the name stays readable after the user is deleted, and is the id where none was ever heard of. */
    public record Person(String id, String name) {}
}
