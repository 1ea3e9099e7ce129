package kaw.partner.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaw.partner.card.FieldChange;
import kaw.partner.card.Origin;
import org.jspecify.annotations.Nullable;

/** A change as it is kept, hidden fields and all. */
record LoggedChange(
        UUID id,
        int version,
        Instant at,
        String by,
        Origin.Kind source,
        @Nullable UUID sourceId,
        List<FieldChange> changes) {}
