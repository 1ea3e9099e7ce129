package kaw.partner.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * P1, P2 and P4: {@code --data} the box with all cards, {@code --small} another with few; both hold no cards but the bench's
 * and are asked in turns.
 */
public final class TableBench {

    private static final int RUNS = 5;
    private static final int TIMES = 100;
    private static final double SAME_AT_ANY_SIZE = 1.5;
    private static final double EXAMINED_PER_ROW = 20;

    private final BenchReport report = new BenchReport("table");
    private final int cards;

    private TableBench(int cards) {
        this.cards = cards;
    }

    public static void main(String[] words) throws Exception {
        Arguments arguments = Arguments.of(words);
        try (BenchBox large = BenchBox.in(arguments.folder("--data"));
                BenchBox small = BenchBox.in(arguments.folder("--small"))) {
            new TableBench(arguments.number("--cards", BenchIndexes.LARGE)).run(large, small);
        }
    }

    private void run(BenchBox large, BenchBox small) throws Exception {
        Questions many = filled(large, cards);
        Questions few = filled(small, BenchIndexes.SMALL);
        Map<String, IntFunction<String>> asked = many.all(cards);
        anySize(large, asked, small, few.all(BenchIndexes.SMALL));
        new OverheadBench(large, many, cards, report).run();
        report.say("rows examined");
        double worst = 0;
        for (Map.Entry<String, IntFunction<String>> one : asked.entrySet()) {
            if (!one.getKey().startsWith("value_list")) {
                double examined = RowsExamined.perRow(large, one.getValue(), TIMES);
                report.figure(one.getKey() + "_rows_examined_per_row", examined);
                worst = Math.max(worst, examined);
            }
        }
        report.atMost("P4.examined_per_row", worst, EXAMINED_PER_ROW);
        report.print();
    }

    private Questions filled(BenchBox box, int size) throws Exception {
        report.say("filling to %,d cards".formatted(size));
        BenchBase base = BenchBase.in(box);
        base.fillTo(size);
        return new Questions(box, base);
    }

    private void anySize(
            BenchBox large,
            Map<String, IntFunction<String>> ofMany,
            BenchBox small,
            Map<String, IntFunction<String>> ofFew)
            throws Exception {
        Map<String, List<double[]>> runs = new LinkedHashMap<>();
        // The first run is for warming up: the large box has come to speed while it was filled, the small one has not.
        for (int run = 0; run <= RUNS; run++) {
            report.say("any size, run " + run);
            for (String name : ofMany.keySet()) {
                Samples few = times(small, ofFew, name);
                Samples many = times(large, ofMany, name);
                if (run > 0) {
                    runs.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(new double[] {few.p50(), few.p95(), many.p50(), many.p95(), many.p95() / few.p95()});
                }
            }
        }
        report.line("%-22s %,21d %,21d %9s", "p50 / p95 ms at cards", BenchIndexes.SMALL, cards, "ratio");
        double worst = 0;
        for (Map.Entry<String, List<double[]>> one : runs.entrySet()) {
            double[] middle = Samples.medians(one.getValue());
            report.line(
                    "%-22s %10.2f %10.2f %10.2f %10.2f %9.2f",
                    one.getKey(), middle[0], middle[1], middle[2], middle[3], middle[4]);
            report.figure(one.getKey() + "_p95_small", middle[1]);
            report.figure(one.getKey() + "_p95", middle[3]);
            report.atMost("P1." + one.getKey(), middle[4], SAME_AT_ANY_SIZE);
            worst = Math.max(worst, middle[4]);
        }
        report.atMost("P1", worst, SAME_AT_ANY_SIZE);
    }

    private static Samples times(BenchBox box, Map<String, IntFunction<String>> questions, String name)
            throws Exception {
        IntFunction<String> question = questions.get(name);
        if (question == null) {
            throw new IllegalArgumentException("nobody asks " + name);
        }
        return Samples.of(TIMES, round -> box.get(box.service(), question.apply(round)));
    }
}
