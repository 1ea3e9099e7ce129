package kaw.partner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Condition;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;

/** P10 inside the index: a field added to 1,000,000 cards, among 300, and its filter against that of an old one. */
public final class SchemaEngineBench {

    private static final int RUNS = 5;
    private static final int TIMES = 300;
    private static final int FIELDS = 300;
    private static final int FILLED = 50_000;
    private static final int BATCH = 500;

    private SchemaEngineBench() {}

    public static void main(String[] arguments) throws Exception {
        BenchReport report = new BenchReport("schema-engine");
        Map<String, IndexField> fields = new LinkedHashMap<>(BenchCards.byName());
        for (int i = fields.size(); i < FIELDS; i++) {
            fields.put("extra_" + i, IndexField.of("extra_" + i, FieldKind.TEXT));
        }
        Path folder = BenchIndexes.folder(arguments).resolve("schema");
        try (var index = BenchIndexes.open(folder, BenchIndexes.LARGE, fields)) {
            IndexField fresh = IndexField.of("fresh_" + System.nanoTime(), FieldKind.TEXT);
            fields.put(fresh.name(), fresh);
            report.atMost("P10.new_field_usable_s", firstUse(index, fresh), 2.0);
            fill(index, fresh);
            filters(index, fresh, List.copyOf(fields.values()), report);
        }
        report.print();
    }

    /** Seconds until a value of the field is found by filter, order and search. */
    private static double firstUse(CardIndex index, IndexField fresh) {
        long start = System.nanoTime();
        index.put(List.of(with(fresh, 0)));
        index.refresh();
        int found = size(index, new Condition.In(fresh, Set.of("значение 0"), false), fresh);
        if (found != 1) {
            throw new IllegalStateException("the new field's value was found " + found + " times");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int size(CardIndex index, Condition condition, IndexField order) {
        CardFilter filter = new CardFilter(List.of(order), "значение", List.of(condition), Map.of());
        return index.find(new CardQuery(filter, new CardOrder(order, false), null, 50))
                .ids()
                .size();
    }

    private static void fill(CardIndex index, IndexField fresh) {
        for (int from = 0; from < FILLED; from += BATCH) {
            List<CardDocument> batch = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                batch.add(with(fresh, i));
            }
            index.put(batch);
        }
        index.refresh();
    }

    private static CardDocument with(IndexField fresh, int k) {
        CardDocument card = BenchCards.card(k);
        Map<String, Object> values = new LinkedHashMap<>(card.values());
        // As frequent as a city is among the cards that have it.
        values.put(fresh.name(), "значение " + k % 50);
        return new CardDocument(card.id(), card.created(), values, card.phones());
    }

    private static void filters(CardIndex index, IndexField fresh, List<IndexField> all, BenchReport report)
            throws Exception {
        double[] ratios = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Samples old = Samples.of(
                    TIMES,
                    round -> page(
                            index,
                            all,
                            new Condition.In(
                                    BenchCards.CITY,
                                    Set.of(BenchCards.partner(round).city()),
                                    false)));
            Samples now = Samples.of(
                    TIMES, round -> page(index, all, new Condition.In(fresh, Set.of("значение " + round % 50), false)));
            ratios[run] = now.p95() / old.p95();
            report.line("filter p95: new field %.3f ms, old field %.3f ms", now.p95(), old.p95());
        }
        report.atMost("P10.filter_vs_old_field", Samples.median(ratios), 1.3);
        Samples search = Samples.of(
                TIMES,
                round -> index.find(new CardQuery(
                        new CardFilter(all, TableEngineBench.typed(round), List.of(), Map.of()),
                        CardOrder.NEWEST_FIRST,
                        null,
                        50)));
        report.line("search over %d fields: p50 %.3f, p95 %.3f ms", all.size(), search.p50(), search.p95());
        report.figure("search_300_fields_p95", search.p95());
    }

    private static void page(CardIndex index, List<IndexField> all, Condition condition) {
        index.find(new CardQuery(
                new CardFilter(all, null, List.of(condition), Map.of()), CardOrder.NEWEST_FIRST, null, 50));
    }
}
