package kaw.partner.index;

import org.jspecify.annotations.Nullable;

/**
 * In which order cards come. Cards equal in the field, and cards without a value in it, which are last either way, come
 * newest first.
 *
 * @param field to sort by; null for the time of creation
 */
public record CardOrder(@Nullable IndexField field, boolean descending) {

    public static final CardOrder NEWEST_FIRST = new CardOrder(null, true);

    public static final CardOrder OLDEST_FIRST = new CardOrder(null, false);
}
