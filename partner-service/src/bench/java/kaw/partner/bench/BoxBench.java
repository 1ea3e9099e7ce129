package kaw.partner.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * P11: what the whole box takes of the memory while agents work on all cards, and how long it takes to start on its data;
 * {@code --minutes} says how long they work.
 */
public final class BoxBench {

    private static final int RUNS = 5;
    private static final int MINUTES = 30;
    private static final int AGENTS = 60;
    private static final int FAILURES_SHOWN = 20;
    private static final double MEBIBYTES = 2.5 * 1024;
    private static final double SECONDS = 60;

    private final BenchReport report = new BenchReport("box");
    private final Path data;
    private final int cards;

    private BoxBench(Path data, int cards) {
        this.data = data;
        this.cards = cards;
    }

    public static void main(String[] words) throws Exception {
        Arguments arguments = Arguments.of(words);
        BoxBench bench = new BoxBench(arguments.folder("--data"), arguments.number("--cards", BenchIndexes.LARGE));
        bench.memory(arguments.number("--minutes", MINUTES));
        bench.starts();
        bench.report.print();
    }

    private void memory(int minutes) throws Exception {
        BoxMemory memory = new BoxMemory(data);
        double highest = 0;
        try (BenchBox box = BenchBox.in(data)) {
            report.say("filling to %,d cards".formatted(cards));
            BenchBase base = BenchBase.in(box);
            base.fillTo(cards);
            report.say("%d agents work for %d minutes".formatted(AGENTS, minutes));
            long end = System.nanoTime() + minutes * 60_000_000_000L;
            try (Agents agents = Agents.start(AGENTS, box, base, cards)) {
                while (System.nanoTime() - end < 0) {
                    Thread.sleep(5_000);
                    highest = Math.max(highest, memory.together());
                }
                report.figure("requests", agents.requests());
                List<String> failures = agents.failures();
                report.figure("requests_failed", failures.size());
                report.line(
                        "%d agents, %d minutes, %d requests, %d failed",
                        AGENTS, minutes, agents.requests(), failures.size());
                failures.stream().limit(FAILURES_SHOWN).forEach(failure -> report.line("failed: %s", failure));
            }
            report.line("%-14s %8s", "part", "PSS, MiB");
            for (Map.Entry<String, Double> part : memory.byPart().entrySet()) {
                report.line("%-14s %8.0f", part.getKey(), part.getValue());
                report.figure(part.getKey() + "_mib", part.getValue());
            }
            report.line("%-14s %8.0f  (highest: %.0f)", "together", memory.together(), highest);
            report.figure("minutes", minutes);
            report.figure(
                    "cards", box.api().get("/api/partners/index").get("cards").asDouble());
        }
        report.atMost("P11.memory_mib", highest, MEBIBYTES);
    }

    private void starts() throws Exception {
        List<double[]> seconds = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            report.say("down and up, run " + run);
            double down = kaw("down");
            double up = kaw("up");
            try (BenchBox box = BenchBox.in(data)) {
                int shown = box.ask(Questions.firstPage(0)).get("items").size();
                if (shown != Questions.PAGE) {
                    throw new IllegalStateException("after its start the box shows " + shown + " cards");
                }
            }
            seconds.add(new double[] {down, up});
        }
        double[] middle = Samples.medians(seconds);
        report.line("down %.1f s, up again and usable %.1f s", middle[0], middle[1]);
        report.figure("down_s", middle[0]);
        report.atMost("P11.start_s", middle[1], SECONDS);
    }

    private double kaw(String command) throws Exception {
        long start = System.nanoTime();
        int exit = new ProcessBuilder(System.getProperty("kaw.command", "./kaw"), command, "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("kaw " + command + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
