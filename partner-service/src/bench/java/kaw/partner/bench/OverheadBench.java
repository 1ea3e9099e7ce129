package kaw.partner.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** P2: the service against a bare handler with the same cards in the same MySQL, and the way through the gateway against both. */
final class OverheadBench {

    private static final int RUNS = 5;
    private static final int TIMES = 150;
    private static final int CLIENTS = 8;
    private static final long SECONDS_LOADED = 4;

    /** A JVM needs some ten thousand requests to be as fast as it will be; agents work with one that has had them. */
    private static final int WARM_UPS = 8;

    private final BenchBox box;
    private final Questions questions;
    private final int cards;
    private final BenchReport report;

    OverheadBench(BenchBox box, Questions questions, int cards, BenchReport report) {
        this.box = box;
        this.questions = questions;
        this.cards = cards;
        this.report = report;
    }

    void run() throws Exception {
        report.say("warming up");
        for (int i = 0; i < WARM_UPS; i++) {
            perSecond(box.gateway(), Questions.firstPage(0));
        }
        report.say("the bare handler's index");
        try (BareServer bare = BareServer.start(box, cards)) {
            for (int i = 0; i < WARM_UPS / 2; i++) {
                perSecond(bare.url(), "/first");
            }
            service(bare);
        }
        throughput();
    }

    private record Ways(IntFunction<String> ours, IntFunction<String> bare) {}

    private void service(BareServer bare) throws Exception {
        Map<String, Ways> asked = new LinkedHashMap<>();
        asked.put("first_page", new Ways(Questions::firstPage, round -> "/first"));
        asked.put(
                "filter_sort",
                new Ways(questions::filteredAndSorted, round -> "/filter?" + (1 + round % Questions.STATUSES)));
        asked.put(
                "search",
                new Ways(Questions::search, round -> "/search?" + BenchBox.encoded(TableEngineBench.typed(round))));
        Map<String, List<double[]>> runs = new LinkedHashMap<>();
        for (int run = 1; run <= RUNS; run++) {
            report.say("bare, direct, through the gateway, run " + run);
            for (Map.Entry<String, Ways> one : asked.entrySet()) {
                IntFunction<String> ours = one.getValue().ours();
                IntFunction<String> theirs = one.getValue().bare();
                double handler = Samples.of(TIMES, round -> box.get(bare.url(), theirs.apply(round)))
                        .p95();
                double direct = Samples.of(TIMES, round -> box.get(box.service(), ours.apply(round)))
                        .p95();
                double through = Samples.of(TIMES, round -> box.get(box.gateway(), ours.apply(round)))
                        .p95();
                runs.computeIfAbsent(one.getKey(), first -> new ArrayList<>())
                        .add(new double[] {handler, direct, through, direct / handler, through / direct});
            }
        }
        report.line(
                "%-22s %10s %10s %10s %12s %12s", "p95 ms", "bare", "direct", "gateway", "direct/bare", "gateway/dir.");
        double overBare = 0;
        double overDirect = 0;
        for (Map.Entry<String, List<double[]>> one : runs.entrySet()) {
            double[] middle = Samples.medians(one.getValue());
            report.line(
                    "%-22s %10.2f %10.2f %10.2f %12.2f %12.2f",
                    one.getKey(), middle[0], middle[1], middle[2], middle[3], middle[4]);
            report.figure(one.getKey() + "_bare_p95", middle[0]);
            report.figure(one.getKey() + "_direct_p95", middle[1]);
            report.figure(one.getKey() + "_gateway_p95", middle[2]);
            overBare = Math.max(overBare, middle[3]);
            overDirect = Math.max(overDirect, middle[4]);
        }
        report.atMost("P2.service_vs_bare", overBare, 2.5);
        report.atMost("P2.gateway_vs_direct", overDirect, 1.4);
    }

    private void throughput() throws Exception {
        List<double[]> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            report.say("throughput, run " + run);
            double direct = perSecond(box.service(), Questions.firstPage(0));
            double through = perSecond(box.gateway(), Questions.firstPage(0));
            runs.add(new double[] {direct, through, through / direct});
        }
        double[] middle = Samples.medians(runs);
        report.line(
                "%d clients asking for the first page: direct %.0f/s, through the gateway %.0f/s",
                CLIENTS, middle[0], middle[1]);
        report.figure("throughput_direct", middle[0]);
        report.figure("throughput_gateway", middle[1]);
        report.atLeast("P2.gateway_throughput", middle[2], 0.5);
    }

    private double perSecond(String where, String path) throws Exception {
        long start = System.nanoTime();
        long end = start + SECONDS_LOADED * 1_000_000_000;
        long done = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                counts.add(clients.submit(() -> {
                    int answers = 0;
                    while (System.nanoTime() - end < 0) {
                        box.get(where, path);
                        answers++;
                    }
                    return answers;
                }));
            }
            for (Future<Integer> count : counts) {
                done += count.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
