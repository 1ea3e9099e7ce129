package kaw.partner.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardPage;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Condition;
import kaw.partner.index.IndexField;
import kaw.samples.SampleBase;

/**
 * P1 inside the index, without HTTP and MySQL: what the table asks, at 10,000 and at 1,000,000 cards. Without the constant
 * cost of a request around it the ratio is harder than the goal, which is measured through the service.
 */
public final class TableEngineBench {

    private static final int RUNS = 5;
    private static final int TIMES = 300;
    private static final int PAGE = 50;

    private final Map<IndexField, Set<Integer>> hiding =
            Map.of(BenchCards.STATUS, BenchCards.STATUS.rows().hiding());
    private final BenchReport report = new BenchReport("table-engine");

    private TableEngineBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = BenchIndexes.folder(arguments);
        try (var small = BenchIndexes.open(folder, BenchIndexes.SMALL);
                var large = BenchIndexes.open(folder, BenchIndexes.LARGE)) {
            new TableEngineBench().run(small, large);
        }
    }

    private void run(CardIndex small, CardIndex large) throws Exception {
        report.line("%-28s %21s %21s %7s", "ms", "10,000: p50 / p95", "1,000,000: p50 / p95", "ratio");
        compare("first_page", small, large, index -> round -> page(index, filter(List.of()), CardOrder.NEWEST_FIRST));
        for (IndexField field : List.of(BenchCards.NAME, BenchCards.CITY, BenchCards.STATUS, BenchCards.LAST_CONTACT)) {
            compare(
                    "filter_sort_" + field.name(),
                    small,
                    large,
                    index ->
                            round -> page(index, filter(List.of(status(round))), new CardOrder(field, round % 2 == 0)));
        }
        compare(
                "two_filters_sort_name",
                small,
                large,
                index -> round -> page(
                        index, filter(List.of(status(round), city(round))), new CardOrder(BenchCards.NAME, false)));
        compare(
                "range_sort_name",
                small,
                large,
                index -> round -> page(index, filter(List.of(days(round))), new CardOrder(BenchCards.NAME, false)));
        compare(
                "values_status",
                small,
                large,
                index -> round -> index.values(BenchCards.STATUS, filter(List.of()), 100));
        compare(
                "values_city_filtered",
                small,
                large,
                index -> round -> index.values(BenchCards.CITY, filter(List.of(status(round))), 100));
        compare(
                "search_typed",
                small,
                large,
                index -> round -> page(index, search(typed(round)), CardOrder.NEWEST_FIRST));
        compare(
                "search_phone",
                small,
                large,
                index -> round ->
                        page(index, search("8" + BenchCards.partner(round).phone()), CardOrder.NEWEST_FIRST));
        deepPages(small, large);
        report.print();
    }

    private void compare(String name, CardIndex small, CardIndex large, Function<CardIndex, Samples.Operation> asked)
            throws Exception {
        List<double[]> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Samples few = Samples.of(TIMES, asked.apply(small));
            Samples many = Samples.of(TIMES, asked.apply(large));
            runs.add(new double[] {few.p50(), few.p95(), many.p50(), many.p95()});
        }
        double[] middle = IntStream.range(0, 4)
                .mapToDouble(i ->
                        Samples.median(runs.stream().mapToDouble(run -> run[i]).toArray()))
                .toArray();
        report.line(
                "%-28s %10.3f %10.3f %10.3f %10.3f %7.2f",
                name, middle[0], middle[1], middle[2], middle[3], middle[3] / middle[1]);
        report.figure(name + "_p95_small", middle[1]);
        report.figure(name + "_p95_large", middle[3]);
    }

    /** Pages far down, each reached by the cursor of the one before. */
    private void deepPages(CardIndex small, CardIndex large) throws Exception {
        for (CardOrder order : List.of(CardOrder.NEWEST_FIRST, new CardOrder(BenchCards.NAME, false))) {
            compare(
                    "deep_page_"
                            + (order.field() == null ? "newest" : order.field().name()),
                    small,
                    large,
                    index -> {
                        int pages = index.size() / (3 * PAGE);
                        String deep = null;
                        for (int i = 0; i < pages; i++) {
                            deep = index.find(new CardQuery(filter(List.of()), order, deep, PAGE))
                                    .next();
                        }
                        String cursor = deep;
                        return round -> index.find(new CardQuery(filter(List.of()), order, cursor, PAGE));
                    });
        }
    }

    private CardPage page(CardIndex index, CardFilter filter, CardOrder order) {
        return index.find(new CardQuery(filter, order, null, PAGE));
    }

    private CardFilter filter(List<Condition> conditions) {
        return new CardFilter(BenchCards.FIELDS, null, conditions, hiding);
    }

    private CardFilter search(String text) {
        return new CardFilter(BenchCards.FIELDS, text, List.of(), hiding);
    }

    private static Condition status(int round) {
        return new Condition.In(BenchCards.STATUS, Set.of(1 + round % 5), false);
    }

    private static Condition city(int round) {
        return new Condition.In(
                BenchCards.CITY, Set.of(BenchCards.partner(round).city()), false);
    }

    private static Condition days(int round) {
        LocalDate last = SampleBase.LAST_DAY.minusDays(round % 600);
        return new Condition.Between(
                BenchCards.LAST_CONTACT, last.minusDays(1 + round % 60).toString(), last.toString());
    }

    /** One to eight letters of a surname, sometimes a first name after it. */
    static String typed(int round) {
        String[] name = BenchCards.partner(round).name().split(" ", -1);
        String surname = name[0].substring(0, Math.min(name[0].length(), 1 + round % 8));
        return round % 4 == 3 ? surname + " " + name[1].substring(0, 2) : surname;
    }
}
