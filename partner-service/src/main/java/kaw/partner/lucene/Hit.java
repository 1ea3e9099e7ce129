package kaw.partner.lucene;

import java.util.Comparator;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A card found, with all that its place in an order depends on.
 *
 * @param key its value in the field sorted by, null for none and for orders by creation alone
 */
record Hit(@Nullable BytesRef key, long created, long high, long low) {

    static final Comparator<Hit> NEWEST_FIRST = Comparator.comparingLong(Hit::created)
            .thenComparingLong(Hit::high)
            .thenComparingLong(Hit::low)
            .reversed();

    UUID id() {
        return new UUID(high, low);
    }
}
