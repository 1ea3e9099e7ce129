package kaw.partner.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import kaw.partner.index.CardFilter;
import kaw.partner.index.Condition;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.partner.words.SearchText;
import kaw.partner.words.Sought;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Says in Lucene's queries which cards are meant. */
final class FilterQueries {

    /**
     * Gathering cards from the points costs as many steps as match; looking at cards one by one, newest first, until enough
     * match costs some ten thousand times all cards by matching cards, and four times as much a step.
     */
    private static final long STEPS_SAVED = 40_000;

    private final IndexSearcher searcher;
    private final FieldCodes codes;
    private final Deadline deadline;

    FilterQueries(IndexSearcher searcher, FieldCodes codes, Deadline deadline) {
        this.searcher = searcher;
        this.codes = codes;
        this.deadline = deadline;
    }

    Query of(CardFilter filter) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Query> required = new ArrayList<>();
        Sought sought = filter.search() == null ? null : SearchText.parse(filter.search());
        if (sought != null) {
            required.add(of(sought, filter.searchable()));
        }
        for (Condition condition : filter.conditions()) {
            required.add(of(condition));
        }
        if (required.isEmpty()) {
            required.add(MatchAllDocsQuery.INSTANCE);
        }
        required.forEach(part -> query.add(part, BooleanClause.Occur.FILTER));
        filter.hiding().forEach((field, rows) -> query.add(anyOf(field, rows), BooleanClause.Occur.MUST_NOT));
        return query.build();
    }

    private Query of(Condition condition) throws IOException {
        return switch (condition) {
            case Condition.In in -> in(in);
            case Condition.Contains contains -> contains(contains);
            case Condition.Between between -> between(between);
        };
    }

    private static Query in(Condition.In in) {
        Query values = anyOf(in.field(), in.values());
        if (!in.orEmpty()) {
            return values;
        }
        Query missing =
                new MissingQuery(Layout.nameOf(in.field().name(), in.field().kind()));
        return in.values().isEmpty() ? missing : any(List.of(values, missing));
    }

    private static Query anyOf(IndexField field, Iterable<?> values) {
        List<BytesRef> terms = new ArrayList<>();
        values.forEach(value -> terms.addAll(ValueTerms.of(field.kind(), value)));
        String name = Layout.nameOf(field.name(), field.kind());
        return switch (terms.size()) {
            case 0 -> MatchNoDocsQuery.INSTANCE;
            case 1 -> new TermQuery(new Term(name, terms.getFirst()));
            default -> new TermInSetQuery(name, terms);
        };
    }

    private Query contains(Condition.Contains contains) {
        Sought sought = SearchText.parse(contains.text());
        return sought == null ? MatchAllDocsQuery.INSTANCE : of(sought, List.of(contains.field()));
    }

    private Query between(Condition.Between between) throws IOException {
        FieldKind kind = between.field().kind();
        BytesRef from = end(kind, between.from(), (byte) 0);
        BytesRef to = end(kind, between.to(), (byte) 0xff);
        if (from == null || to == null || from.compareTo(to) > 0) {
            return MatchNoDocsQuery.INSTANCE;
        }
        String name = Layout.nameOf(between.field().name(), kind);
        Query byPoints = new RangeOfTerms(name, from, to);
        return isFew(byPoints) ? byPoints : SortedSetDocValuesField.newSlowRangeQuery(name, from, to, true, true);
    }

    private static @Nullable BytesRef end(FieldKind kind, @Nullable Object value, byte open) {
        if (value != null) {
            return ValueTerms.single(kind, value);
        }
        byte[] bytes = new byte[Layout.typeOf(kind).pointNumBytes()];
        Arrays.fill(bytes, open);
        return new BytesRef(bytes);
    }

    private boolean isFew(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long cards = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            cards += supplier == null ? 0 : supplier.cost();
        }
        return cards * cards <= STEPS_SAVED * searcher.getIndexReader().maxDoc();
    }

    private Query of(Sought sought, List<IndexField> fields) {
        return switch (sought) {
            case Sought.All all ->
                all(all.parts().stream().map(part -> of(part, fields)).toList());
            case Sought.Any any ->
                any(any.choices().stream().map(choice -> of(choice, fields)).toList());
            case Sought.Beginning beginning -> beginning(beginning.word(), fields);
            case Sought.PhoneDigits phone ->
                any(List.of(
                        terms(SearchTerms.phoneBeginning(phone.digits()), fields),
                        terms(SearchTerms.phoneEnding(phone.digits()), fields)));
            case Sought.Day day -> terms(SearchTerms.dayTerm(day.day()), fields);
        };
    }

    private Query beginning(String word, List<IndexField> fields) {
        List<Query> choices = new ArrayList<>();
        choices.add(terms(SearchTerms.beginning(word), fields));
        for (IndexField field : fields) {
            if (field.kind().isRows()) {
                choices.add(anyOf(field, field.rows().named(word)));
            }
        }
        return any(choices);
    }

    private Query terms(BytesRef beginning, List<IndexField> fields) {
        BitSet visible = new BitSet();
        fields.stream()
                .map(field -> codes.find(field.name()))
                .filter(Objects::nonNull)
                .forEach(visible::set);
        return visible.isEmpty() ? MatchNoDocsQuery.INSTANCE : new BeginningQuery(beginning, visible, deadline);
    }

    private static Query all(List<Query> parts) {
        return combined(parts, BooleanClause.Occur.FILTER);
    }

    private static Query any(List<Query> choices) {
        List<Query> possible = choices.stream()
                .filter(choice -> !(choice instanceof MatchNoDocsQuery))
                .toList();
        return possible.isEmpty() ? MatchNoDocsQuery.INSTANCE : combined(possible, BooleanClause.Occur.SHOULD);
    }

    private static Query combined(List<Query> parts, BooleanClause.Occur occur) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(part, occur));
        return query.build();
    }
}
