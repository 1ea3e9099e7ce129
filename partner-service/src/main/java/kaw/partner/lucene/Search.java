package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardPage;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexField;
import kaw.partner.index.ValueList;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One question to one state of the index. */
final class Search {

    private final IndexSearcher searcher;
    private final Generation generation;
    private final Deadline deadline;

    Search(IndexSearcher searcher, Generation generation, Deadline deadline) {
        this.searcher = searcher;
        this.generation = generation;
        this.deadline = deadline;
    }

    CardPage page(CardQuery query) throws IOException {
        Cursor after = Cursor.decode(query.cursor(), query.order());
        PageSearch search = searchIn(query);
        PageSearch.Found found = search.find(leaves(queryOf(query.filter())), query.size() + 1, after);
        List<Hit> hits = found.hits();
        boolean more = hits.size() > query.size();
        List<Hit> shown = more ? hits.subList(0, query.size()) : hits;
        return new CardPage(
                shown.stream().map(Hit::id).toList(),
                more ? new Cursor(shown.getLast(), found.total()).encode(query.order()) : null,
                found.total());
    }

    private PageSearch searchIn(CardQuery query) {
        CardOrder order = query.order();
        IndexField field = order.field();
        if (field != null) {
            return new ByField(new KeyOrder(field, order.descending(), keysOf(field, query.filter())), deadline);
        }
        return order.descending() ? new NewestFirst(deadline) : new OldestFirst(deadline);
    }

    /** The only values of the field that matching cards can have, when the filter says so. */
    private static @Nullable List<BytesRef> keysOf(IndexField field, CardFilter filter) {
        for (Condition condition : filter.conditions()) {
            if (condition instanceof Condition.In in && in.field().name().equals(field.name()) && !in.orEmpty()) {
                return in.values().stream()
                        .flatMap(value -> ValueTerms.of(field.kind(), value).stream())
                        .toList();
            }
        }
        return null;
    }

    ValueList values(IndexField field, CardFilter filter, int limit) throws IOException {
        return new ValueSearch(field, generation.segmentCounts(), deadline)
                .list(leaves(queryOf(filter)), filter.isUnfiltered(), limit);
    }

    /** Cards marked with a field that was unknown when they were indexed and is among these. */
    Collection<UUID> withUnknown(List<String> fields, int limit) throws IOException {
        Query marked = new TermInSetQuery(
                Layout.UNKNOWN, fields.stream().map(BytesRef::new).toList());
        return new NewestFirst(deadline)
                .find(leaves(marked), limit, null).hits().stream().map(Hit::id).toList();
    }

    private Query queryOf(CardFilter filter) throws IOException {
        return new FilterQueries(searcher, generation.codes(), deadline).of(filter);
    }

    private List<Leaf> leaves(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Leaf> leaves = new ArrayList<>();
        for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
            leaves.add(new Leaf(context, weight));
        }
        return leaves;
    }
}
