package kaw.partner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardQuery;
import kaw.partner.index.IndexField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** P3 inside: search as you type and making the index, both against bare Lucene with the same cards and questions. */
public final class SearchEngineBench {

    private static final int RUNS = 5;
    private static final int TIMES = 400;
    private static final int REBUILT = 200_000;

    private SearchEngineBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = BenchIndexes.folder(arguments);
        BenchReport report = new BenchReport("search-engine");
        typeAhead(folder, report);
        rebuild(folder, report);
        saved(folder, report);
        report.print();
    }

    private static void typeAhead(Path folder, BenchReport report) throws Exception {
        Path bare = folder.resolve("bare-" + BenchIndexes.LARGE);
        if (!Files.exists(bare)) {
            BareLucene.build(bare, BenchIndexes.LARGE);
        }
        var hiding = Map.of(BenchCards.STATUS, BenchCards.STATUS.rows().hiding());
        List<double[]> runs = new ArrayList<>();
        try (var index = BenchIndexes.open(folder, BenchIndexes.LARGE);
                DirectoryReader reader = BareLucene.open(bare)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            for (int run = 0; run < RUNS; run++) {
                Samples theirs = Samples.of(
                        TIMES,
                        round -> BareLucene.ids(searcher, BareLucene.search(searcher, TableEngineBench.typed(round))));
                Samples plain = Samples.of(TIMES, round -> search(index, round, Map.of()));
                Samples ours = Samples.of(TIMES, round -> search(index, round, hiding));
                runs.add(new double[] {theirs.p95(), plain.p95(), ours.p95(), theirs.p50(), plain.p50(), ours.p50()});
            }
        }
        double[] middle = new double[6];
        for (int i = 0; i < middle.length; i++) {
            int at = i;
            middle[i] = Samples.median(runs.stream().mapToDouble(run -> run[at]).toArray());
        }
        report.line("search as you type, 1,000,000 cards   p50 / p95 ms");
        report.line("  bare Lucene                        %.3f / %.3f", middle[3], middle[0]);
        report.line("  ours, no card hidden               %.3f / %.3f", middle[4], middle[1]);
        report.line("  ours, cards of two statuses hidden %.3f / %.3f", middle[5], middle[2]);
        report.figure("type_ahead_bare_p95", middle[0]);
        report.figure("type_ahead_p95", middle[2]);
        report.atMost("P3.search_vs_bare", middle[2] / middle[0], 2.0);
    }

    private static void search(CardIndex index, int round, Map<IndexField, Set<Integer>> hiding) {
        CardFilter filter = new CardFilter(BenchCards.FIELDS, TableEngineBench.typed(round), List.of(), hiding);
        index.find(new CardQuery(filter, CardOrder.NEWEST_FIRST, null, 50));
    }

    private static void rebuild(Path folder, BenchReport report) throws Exception {
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            bare[run] = BareLucene.build(folder.resolve("bare-rebuild"), REBUILT);
            try (var index = BenchIndexes.open(folder.resolve("rebuild"), 0)) {
                ours[run] = BenchIndexes.rebuild(index, REBUILT);
            }
        }
        double cards = Samples.median(ours);
        double theirs = Samples.median(bare);
        report.line("making the index, %,d cards    %,.0f cards/s, bare Lucene %,.0f", REBUILT, cards, theirs);
        report.figure("rebuild_cards_per_s", cards);
        report.figure("rebuild_bare_cards_per_s", theirs);
        report.atLeast("P3.rebuild_vs_bare", cards / theirs, 0.5);
    }

    /** From the write to the moment a query finds it, beside a million other cards. */
    private static void saved(Path folder, BenchReport report) throws Exception {
        try (var index = BenchIndexes.open(folder, BenchIndexes.LARGE)) {
            Samples found = Samples.of(200, round -> {
                index.put(List.of(BenchCards.card(round)));
                index.refresh();
                search(index, round, Map.of());
            });
            report.line("one save: indexed, refreshed, searched  p50 %.3f, p95 %.3f ms", found.p50(), found.p95());
            report.figure("save_to_found_p95", found.p95());
        }
    }
}
