package kaw.partner.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a card's history was read.
 *
 * @param version of the last change seen
 * @param file entry of the last file seen; null before the first
 */
public record HistoryPlace(int version, @Nullable UUID file) {

    public static final HistoryPlace START = new HistoryPlace(Integer.MAX_VALUE, null);
}
