package kaw.partner.lucene;

import java.io.IOException;
import java.util.List;
import kaw.partner.index.CardPage;
import org.jspecify.annotations.Nullable;

/** Finds the first hits of an order, or those after a cursor. */
interface PageSearch {

    /**
     * @param most hits wanted
     * @param after null for the first page; its total is taken over, only a first page counts
     */
    Found find(List<Leaf> leaves, int most, @Nullable Cursor after) throws IOException;

    record Found(List<Hit> hits, CardPage.Total total) {}
}
