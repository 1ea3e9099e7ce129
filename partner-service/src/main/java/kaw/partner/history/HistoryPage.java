package kaw.partner.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a card's history, the newest first.
 *
 * @param next where it goes on; null at the end
 */
public record HistoryPage(
        List<HistoryEntry> entries, @Nullable HistoryPlace next) {}
