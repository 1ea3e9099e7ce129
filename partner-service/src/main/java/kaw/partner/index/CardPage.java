package kaw.partner.index;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids of a page's cards, in order.
 *
 * @param next cursor of the next page, null on the last
 * @param total of all pages, as counted when the first was made
 */
public record CardPage(List<UUID> ids, @Nullable String next, Total total) {

    /**
     * How many cards there are.
     *
     * @param capped whether there are more than that: counting stops at {@link #CAP}
     */
    public record Total(int value, boolean capped) {

        public static final int CAP = 10_000;

        public static Total of(int counted) {
            return new Total(Math.min(counted, CAP), counted > CAP);
        }
    }
}
