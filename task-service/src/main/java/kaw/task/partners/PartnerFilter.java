package kaw.task.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the partner table was asked for when it was attached: the question, never the cards that answered it.
 *
 * @param sort name of a column, with {@code -} before it from the last to the first
 * @param hidden whether cards that their status hides are wanted too
 */
public record PartnerFilter(
        @Nullable String search,
        List<ColumnCondition> filter,
        @Nullable String sort,
        boolean hidden) {

    public PartnerFilter {
        filter = List.copyOf(filter);
    }
}
