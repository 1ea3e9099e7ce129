package kaw.partner.bench;

import java.io.IOException;
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

/** P3: search as you type through the gateway and inside, making the index, and from a save to its being found. */
public final class SearchBench {

    private static final int RUNS = 5;
    private static final int TIMES = 400;
    private static final int REBUILT = 200_000;
    private static final int SAVES = 100;

    private final BenchReport report = new BenchReport("search");
    private final BenchBox box;
    private final int cards;

    private SearchBench(BenchBox box, int cards) {
        this.box = box;
        this.cards = cards;
    }

    public static void main(String[] words) throws Exception {
        Arguments arguments = Arguments.of(words);
        try (BenchBox box = BenchBox.in(arguments.folder("--data"))) {
            new SearchBench(box, arguments.number("--cards", BenchIndexes.LARGE)).run();
        }
    }

    private void run() throws Exception {
        report.say("filling to %,d cards".formatted(cards));
        BenchBase.in(box).fillTo(cards);
        throughTheGateway();
        report.say("own saves");
        new SavedCards(box, report).measure(SAVES);
        report.say("inside: making the indexes");
        inside(box.scratch());
        rebuild(box.scratch());
        report.print();
    }

    private void throughTheGateway() throws Exception {
        List<double[]> runs = new ArrayList<>();
        // The first run is for warming up.
        for (int run = 0; run <= RUNS; run++) {
            report.say("as you type, run " + run);
            Samples typed = Samples.of(TIMES, round -> box.get(box.gateway(), Questions.search(round)));
            if (run > 0) {
                runs.add(new double[] {typed.p50(), typed.p95()});
            }
        }
        double[] middle = Samples.medians(runs);
        report.line(
                "search as you type through the gateway, %,d cards: p50 %.1f, p95 %.1f ms",
                cards, middle[0], middle[1]);
        report.atMost("P3.gateway_p95_ms", middle[1], 25);
    }

    private void inside(Path folder) throws Exception {
        var hiding = Map.of(BenchCards.STATUS, BenchCards.STATUS.rows().hiding());
        List<double[]> runs = new ArrayList<>();
        try (var index = BenchIndexes.open(folder, cards);
                DirectoryReader reader = BareLucene.open(BareLucene.folder(folder, cards))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            for (int run = 0; run < RUNS; run++) {
                report.say("inside, run " + (run + 1));
                Samples theirs = Samples.of(
                        TIMES,
                        round -> BareLucene.ids(searcher, BareLucene.search(searcher, TableEngineBench.typed(round))));
                Samples plain = Samples.of(TIMES, round -> search(index, round, Map.of()));
                Samples ours = Samples.of(TIMES, round -> search(index, round, hiding));
                runs.add(new double[] {
                    theirs.p50(),
                    theirs.p95(),
                    plain.p50(),
                    plain.p95(),
                    ours.p50(),
                    ours.p95(),
                    ours.p95() / theirs.p95()
                });
            }
        }
        double[] middle = Samples.medians(runs);
        report.line("search as you type inside, %,d cards     p50 / p95 ms", cards);
        report.line("  bare Lucene                        %.3f / %.3f", middle[0], middle[1]);
        report.line("  ours, no card hidden               %.3f / %.3f", middle[2], middle[3]);
        report.line("  ours, cards of two statuses hidden %.3f / %.3f", middle[4], middle[5]);
        report.figure("inside_bare_p95", middle[1]);
        report.figure("inside_p95", middle[5]);
        report.atMost("P3.search_vs_bare", middle[6], 2.0);
    }

    private static void search(CardIndex index, int round, Map<IndexField, Set<Integer>> hiding) {
        CardFilter filter = new CardFilter(BenchCards.FIELDS, TableEngineBench.typed(round), List.of(), hiding);
        index.find(new CardQuery(filter, CardOrder.NEWEST_FIRST, null, 50));
    }

    private void rebuild(Path folder) throws IOException {
        int some = Math.min(REBUILT, cards);
        List<double[]> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            report.say("rebuild, run " + (run + 1));
            double theirs = BareLucene.build(folder.resolve("bare-rebuild"), some);
            try (var index = BenchIndexes.open(folder.resolve("rebuild"), 0)) {
                double ours = BenchIndexes.rebuild(index, some);
                runs.add(new double[] {theirs, ours, ours / theirs});
            }
        }
        double[] middle = Samples.medians(runs);
        report.line("making the index, %,d cards    %,.0f cards/s, bare Lucene %,.0f", some, middle[1], middle[0]);
        report.figure("rebuild_cards_per_s", middle[1]);
        report.figure("rebuild_bare_cards_per_s", middle[0]);
        report.atLeast("P3.rebuild_vs_bare", middle[2], 0.5);
    }
}
