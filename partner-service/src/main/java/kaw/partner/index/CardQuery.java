package kaw.partner.index;

import org.jspecify.annotations.Nullable;

/**
 * A page of cards.
 *
 * @param cursor where the page before ended, or null for the first
 */
public record CardQuery(
        CardFilter filter, CardOrder order, @Nullable String cursor, int size) {}
