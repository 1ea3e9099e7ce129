package kaw.partner.card;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaw.platform.problem.Stale;
import org.jspecify.annotations.Nullable;

/** Someone changed the card since it was read: says what it holds now and which fields are others than before. */
class StaleCard extends Stale {

    StaleCard(Current current, List<ChangedField> changed) {
        super(Map.of("current", current, "changed", changed));
    }

    /** The card as it is now, as far as the caller may see it. */
    record Current(int version, Map<String, Object> values, Changed changed) {}

    /** The last change. */
    record Changed(Instant at, String by) {}

    /** A field another value of which was saved meanwhile; null when it was cleared. */
    record ChangedField(String field, @Nullable Object current) {}
}
