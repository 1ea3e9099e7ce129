package kaw.partner.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Different values of a field with the number of cards that have each.
 *
 * @param more whether there are more values than asked for
 * @param capped whether there were so many cards that only the newest were looked at: counts are lower bounds then
 */
public record ValueList(List<Item> items, boolean more, boolean capped) {

    /** @param value null for cards without one */
    public record Item(@Nullable Object value, int count) {}
}
