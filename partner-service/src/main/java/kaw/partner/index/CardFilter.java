package kaw.partner.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cards are meant.
 *
 * @param searchable the fields a search may look into: those the person may see, no other
 * @param search as typed, or null
 * @param hiding rows whose cards are left out, by field
 */
public record CardFilter(
        List<IndexField> searchable,
        @Nullable String search,
        List<Condition> conditions,
        Map<IndexField, Set<Integer>> hiding) {

    public static final CardFilter ALL = new CardFilter(List.of(), null, List.of(), Map.of());

    /** Whether nothing was searched or filtered for, though cards may be hidden. */
    public boolean isUnfiltered() {
        return search == null && conditions.isEmpty();
    }
}
