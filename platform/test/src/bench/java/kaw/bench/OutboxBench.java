package kaw.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import kaw.components.Database;
import kaw.components.TestComponents;
import kaw.contracts.Topic;
import kaw.platform.KawService;
import kaw.platform.kafka.Topics;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures goal P9: the time from a change's commit to its effect's commit in another transaction, against a bare producer
 * and consumer on the same broker in the same run; and how fast a backlog drains.
 */
public final class OutboxBench {

    private static final int RUNS = Integer.getInteger("kaw.bench.runs", 5);
    private static final int PER_SECOND = 100;
    private static final int EVENTS = 1_000;
    private static final int WARM_UP = 500;
    private static final int BACKLOG = 100_000;
    private static final int APPENDED_AT_ONCE = 1_000;

    private final String kafka;
    private final BenchService.Sender sender;
    private final BenchService.Effect effect;
    private final SmartLifecycle relay;
    private final JdbcTemplate jdbc;
    private final String rawTopic;

    private OutboxBench(ConfigurableApplicationContext service, String kafka) {
        this.kafka = kafka;
        this.sender = service.getBean(BenchService.Sender.class);
        this.effect = service.getBean(BenchService.Effect.class);
        this.relay = service.getBean("outboxRelay", SmartLifecycle.class);
        this.jdbc = service.getBean(JdbcTemplate.class);
        // Any topic with as many partitions that nobody else reads.
        this.rawTopic = service.getBean(Topics.class).name(Topic.IMPORT_CHUNKS);
        jdbc.execute("CREATE TABLE bench_row (id INT PRIMARY KEY, changes INT NOT NULL)");
        jdbc.execute("CREATE TABLE bench_effect (id BIGINT AUTO_INCREMENT PRIMARY KEY, number INT NOT NULL)");
    }

    private record Run(Latencies raw, Latencies outbox, double drainPerSecond) {

        double ratio() {
            return outbox.percentileMillis(95) / raw.percentileMillis(95);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TestComponents components = TestComponents.shared();
        String name = "b" + UUID.randomUUID().toString().substring(0, 8);
        Database database = components.mySql().server().database(name, name, "kaw-" + name);
        String kafka = components.kafka().bootstrapServers();
        try (ConfigurableApplicationContext service = KawService.run(
                BenchService.class,
                "bench-service",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + kafka,
                "--kaw.kafka.topic-prefix=" + name + ".")) {
            new OutboxBench(service, kafka).measure();
        }
    }

    private void measure() throws InterruptedException {
        latency(WARM_UP);
        new RawKafka(kafka, rawTopic).measure(WARM_UP, PER_SECOND);
        List<Run> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            runs.add(new Run(
                    new RawKafka(kafka, rawTopic).measure(EVENTS, PER_SECOND), latency(EVENTS), drainPerSecond()));
            print(run, runs.getLast());
        }
        report(runs);
    }

    private Latencies latency(int count) {
        Latencies latencies = new Latencies(count);
        effect.measure(latencies);
        Pace.run(count, PER_SECOND, number -> {
            sender.change(number);
            // From here the change is committed.
            latencies.start(number);
        });
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(latencies::complete);
        effect.measure(null);
        return latencies;
    }

    private double drainPerSecond() {
        relay.stop();
        for (int appended = 0; appended < BACKLOG; appended += APPENDED_AT_ONCE) {
            sender.append(appended, APPENDED_AT_ONCE);
        }
        long begin = System.nanoTime();
        relay.start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> Long.valueOf(0)
                        .equals(jdbc.queryForObject(
                                "SELECT COUNT(*) FROM (SELECT 1 FROM outbox LIMIT 1) AS any_left", Long.class)));
        return BACKLOG / ((System.nanoTime() - begin) / 1e9);
    }

    private static void print(int run, Run result) {
        if (run == 1) {
            System.out.println("run  raw p95 ms  outbox p50 ms  p95 ms  p99 ms  ratio of p95  drain/s");
        }
        System.out.printf(
                Locale.ROOT,
                "%3d  %10.2f  %13.2f  %6.2f  %6.2f  %12.2f  %7.0f%n",
                run,
                result.raw().percentileMillis(95),
                result.outbox().percentileMillis(50),
                result.outbox().percentileMillis(95),
                result.outbox().percentileMillis(99),
                result.ratio(),
                result.drainPerSecond());
    }

    private static void report(List<Run> runs) {
        double ratio = median(runs, Run::ratio);
        double p99 = median(runs, run -> run.outbox().percentileMillis(99));
        double drain = median(runs, Run::drainPerSecond);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rawP95Ms", round(median(runs, run -> run.raw().percentileMillis(95))));
        figures.put("outboxP50Ms", round(median(runs, run -> run.outbox().percentileMillis(50))));
        figures.put("outboxP95Ms", round(median(runs, run -> run.outbox().percentileMillis(95))));
        figures.put("outboxP99Ms", round(p99));
        figures.put("drainPerSecond", Math.round(drain));
        figures.put("runs", runs.size());
        System.out.printf(Locale.ROOT, "%-36s %10s %10s%n", "goal", "measured", "limit");
        Map<String, Object> goals = new LinkedHashMap<>();
        goal(goals, "P9.p95_vs_raw", ratio, 10, ratio <= 10);
        goal(goals, "P9.p99_ms", p99, 100, p99 <= 100);
        goal(goals, "P9.drain_per_s", drain, 3_000, drain >= 3_000);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", "outbox");
        line.put("goals", goals);
        line.put("figures", figures);
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
        return Math.round(value * 100) / 100.0;
    }
}
