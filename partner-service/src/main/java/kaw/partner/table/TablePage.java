package kaw.partner.table;

import java.util.List;
import kaw.partner.index.CardPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of the table.
 *
 * @param next cursor of the next page, null on the last
 * @param complete false while cards that were just imported or changed may still be missing: ask again soon
 */
public record TablePage(List<TableRow> items, @Nullable String next, CardPage.Total total, boolean complete) {}
