package kaw.telephony.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures goal P7. The same bytes, events of recorded calls, are played to bare asterisk-java, whose listener counts, and to the service, until
 * its ledger has all calls and Kafka all events of them. Then a storm: ten times the twenty calls a second of goal P8, for half a minute.
 */
public final class AmiBench {

    private static final int RUNS = Integer.getInteger("kaw.bench.runs", 5);
    private static final int CALLS = Integer.getInteger("kaw.bench.calls", 2_000);
    private static final int AT_ONCE = 100;
    private static final int STORM_PER_SECOND = 200;
    private static final int STORM_SECONDS = Integer.getInteger("kaw.bench.storm", 30);
    private static final int CHUNK = 64 * 1024;

    private final FollowedLedger ledger;
    private int first = 1;
    private int lost;

    private AmiBench(FollowedLedger ledger) {
        this.ledger = ledger;
    }

    private record Run(double bare, double followed) {
        double ratio() {
            return followed / bare;
        }
    }

    public static void main(String[] args) throws Exception {
        try (FollowedLedger ledger = new FollowedLedger(AT_ONCE)) {
            new AmiBench(ledger).measure();
        }
    }

    private void measure() throws Exception {
        // For warming up.
        run(next(CALLS));
        run(next(CALLS));
        List<Run> runs = new ArrayList<>();
        System.out.println("run  bare events/s  followed events/s  ratio");
        double blocked;
        try (ReaderWatch watch = new ReaderWatch()) {
            for (int run = 1; run <= RUNS; run++) {
                runs.add(run(next(CALLS)));
                System.out.printf(
                        Locale.ROOT,
                        "%3d  %13.0f  %17.0f  %5.3f%n",
                        run,
                        runs.getLast().bare(),
                        runs.getLast().followed(),
                        runs.getLast().ratio());
            }
            storm();
            blocked = watch.longestMillis();
        }
        report(runs, blocked);
    }

    private PlayedCalls next(int calls) {
        PlayedCalls next = PlayedCalls.of(calls, AT_ONCE, first);
        first += calls;
        return next;
    }

    private Run run(PlayedCalls calls) throws Exception {
        double bare = BareListener.eventsPerSecond(calls);
        long before = ledger.ended();
        long begin = System.nanoTime();
        for (int from = 0, event = 0; event < calls.events(); ) {
            while (event < calls.events() && calls.ends()[event] - from < CHUNK) {
                event++;
            }
            int end = calls.ends()[Math.min(event, calls.events() - 1)];
            ledger.ami().play(calls.bytes(), from, end - from);
            from = end;
            event++;
        }
        ledger.awaitEnded(before + calls.expected().size());
        double seconds = (System.nanoTime() - begin) / 1e9;
        lost += ledger.lost(calls.expected());
        return new Run(bare, calls.events() / seconds);
    }

    /** Second by second: half a minute of calls at once would not fit into memory beside what is measured. */
    private void storm() throws IOException {
        List<PlayedCalls.Expected> expected = new ArrayList<>();
        long before = ledger.ended();
        int events = 0;
        long begin = System.nanoTime();
        for (int second = 0; second < STORM_SECONDS; second++) {
            PlayedCalls calls = next(STORM_PER_SECOND);
            play(calls, begin + second * 1_000_000_000L);
            expected.addAll(calls.expected());
            events += calls.events();
        }
        double played = (System.nanoTime() - begin) / 1e9;
        ledger.awaitEnded(before + expected.size());
        double written = (System.nanoTime() - begin) / 1e9;
        int missing = ledger.lost(expected);
        lost += missing;
        System.out.printf(
                Locale.ROOT,
                "storm: %d calls, %d events in %.1f s; all written after %.1f s; lost %d%n",
                expected.size(),
                events,
                played,
                written,
                missing);
    }

    /** Evenly over the second that begins then. */
    private void play(PlayedCalls calls, long begin) throws IOException {
        for (int played = 0, from = 0; played < calls.events(); ) {
            double passed = (System.nanoTime() - begin) / 1e9;
            int due = (int) Math.min(calls.events(), passed * calls.events());
            if (due <= played) {
                LockSupport.parkNanos(1_000_000);
                continue;
            }
            int end = calls.ends()[due - 1];
            ledger.ami().play(calls.bytes(), from, end - from);
            from = end;
            played = due;
        }
    }

    private void report(List<Run> runs, double blocked) {
        double ratio = median(runs, Run::ratio);
        System.out.printf(Locale.ROOT, "%-36s %10s %10s%n", "goal", "measured", "limit");
        Map<String, Object> goals = new LinkedHashMap<>();
        goal(goals, "P7.events_vs_bare", ratio, 0.25, ratio >= 0.25);
        goal(goals, "P7.reader_blocked_ms", blocked, 20, blocked <= 20);
        goal(goals, "P7.calls_lost", lost, 0, lost == 0);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "ami");
        line.put("goals", goals);
        line.put(
                "figures",
                Map.of(
                        "bareEventsPerSecond",
                        Math.round(median(runs, Run::bare)),
                        "followedEventsPerSecond",
                        Math.round(median(runs, Run::followed)),
                        "stormCallsPerSecond",
                        STORM_PER_SECOND,
                        "stormSeconds",
                        STORM_SECONDS,
                        "runs",
                        runs.size()));
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
    }

    private static void goal(Map<String, Object> goals, String name, double value, double limit, boolean met) {
        System.out.printf(Locale.ROOT, "%-36s %10.3f %10.2f  %s%n", name, round(value), limit, met ? "met" : "MISSED");
        goals.put(name, Map.of("value", round(value), "limit", limit, "met", met));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
