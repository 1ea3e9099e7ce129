package kaw.telephony.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures goal P8 in a box whose exchange is played: from the bytes that say that it rings at an agent to the frame of the agent's live
 * stream, through the gateway, that names the card of the known caller. Every call has a caller and a card of its own.
 */
public final class PopBench {

    private static final int RUNS = Integer.getInteger("kaw.bench.runs", 5);
    private static final int PER_SECOND = 20;
    private static final int CALLS = Integer.getInteger("kaw.bench.calls", 500);
    private static final int WARM_UP = 400;
    private static final int AGENTS = 20;

    private final PlayedAmi ami;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2);
    /** No call of an earlier bench on this box is to come again. */
    private final int first = (int) (System.currentTimeMillis() / 1000 % 40_000_000) * 20;

    private int played;

    private PopBench(PlayedAmi ami) {
        this.ami = ami;
    }

    public static void main(String[] args) throws Exception {
        // Without Spring nobody has told logback that every step of Kafka's clients is too much, which would be
        // measured with them.
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try (PopBox box = new PopBox(Path.of(args[0]));
                PlayedAmi ami = new PlayedAmi(box.exchangePort())) {
            new PopBench(ami).measure(box);
        }
    }

    private void measure(PopBox box) throws Exception {
        box.agents(AGENTS);
        int all = WARM_UP + RUNS * CALLS;
        Map<UUID, Integer> cards = box.cards(IntStream.range(0, all)
                .mapToObj(call -> PlayedCalls.phone(first + call))
                .toList());
        List<double[]> runs = new ArrayList<>();
        try (LiveFrames frames = new LiveFrames(box.url(), box.tokens(AGENTS))) {
            ring(WARM_UP, cards, frames);
            System.out.println("run  raw Kafka p95 ms  pop p50 ms  p95 ms  p99 ms  without their card");
            for (int run = 1; run <= RUNS; run++) {
                double[] raw = RawKafka.measure(box.kafka(), CALLS / 2, PER_SECOND);
                double[] pop = ring(CALLS, cards, frames);
                int without = (int) Arrays.stream(pop).filter(Double::isNaN).count();
                runs.add(new double[] {at(raw, 95), at(pop, 50), at(pop, 95), at(pop, 99), without});
                System.out.printf(
                        Locale.ROOT,
                        "%3d  %16.2f  %10.2f  %6.2f  %6.2f  %18d%n",
                        run,
                        at(raw, 95),
                        at(pop, 50),
                        at(pop, 95),
                        at(pop, 99),
                        without);
            }
        }
        later.shutdownNow();
        report(runs);
    }

    /** Milliseconds of each call; none where its card was never named. */
    private double[] ring(int calls, Map<UUID, Integer> cards, LiveFrames frames) throws Exception {
        long[] rung = new long[calls];
        int from = played;
        long begin = System.nanoTime();
        for (int call = 0; call < calls; call++) {
            List<byte[]> pieces =
                    PlayedCalls.ringing(first + played, PlayedCalls.phone(first + played), played % AGENTS);
            played++;
            play(pieces.get(0));
            LockSupport.parkNanos(begin + (call + 1) * 1_000_000_000L / PER_SECOND - System.nanoTime());
            rung[call] = System.nanoTime();
            play(pieces.get(1));
            later.schedule(() -> play(pieces.get(2)), 600, TimeUnit.MILLISECONDS);
        }
        Thread.sleep(2_000);
        double[] millis = new double[calls];
        Arrays.fill(millis, Double.NaN);
        frames.named().forEach((card, at) -> {
            int call = cards.getOrDefault(card, -1) - from;
            if (call >= 0 && call < calls) {
                millis[call] = (at - rung[call]) / 1e6;
            }
        });
        return millis;
    }

    private void play(byte[] events) {
        try {
            ami.play(events, 0, events.length);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A call that was never named took for ever. */
    private static double at(double[] millis, int percentile) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percentile / 100.0 * sorted.length) - 1)];
    }

    private static void report(List<double[]> runs) {
        double p95 = median(runs, 2);
        double without = runs.stream().mapToDouble(run -> run[4]).sum();
        System.out.printf(Locale.ROOT, "%-36s %10s %10s%n", "goal", "measured", "limit");
        Map<String, Object> goals = new LinkedHashMap<>();
        goal(goals, "P8.pop_p95_ms", p95, 50);
        goal(goals, "P8.without_their_card", without, 0);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "pop");
        line.put("goals", goals);
        line.put(
                "figures",
                Map.of(
                        "rawKafkaP95Ms", round(median(runs, 0)),
                        "popP50Ms", round(median(runs, 1)),
                        "popP99Ms", round(median(runs, 3)),
                        "callsPerSecond", PER_SECOND,
                        "runs", runs.size()));
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
    }

    private static void goal(Map<String, Object> goals, String name, double value, double limit) {
        boolean met = value <= limit;
        System.out.printf(Locale.ROOT, "%-36s %10.3f %10.2f  %s%n", name, round(value), limit, met ? "met" : "MISSED");
        goals.put(name, Map.of("value", round(value), "limit", limit, "met", met));
    }

    private static double median(List<double[]> runs, int figure) {
        double[] sorted = runs.stream().mapToDouble(run -> run[figure]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
