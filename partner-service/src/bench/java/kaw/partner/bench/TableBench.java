package kaw.partner.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import kaw.samples.SampleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * P1, P2 (gateway against direct) and P4 on a running box that holds no cards but the bench's: measured at 10,000 cards, filled
 * up, measured at 1,000,000.
 */
public final class TableBench {

    private static final int RUNS = 5;
    private static final int TIMES = 200;
    private static final int PAGE = 50;
    private static final int DEEP = 10_000;
    private static final double SAME_AT_ANY_SIZE = 1.5;

    private final BenchBox box;
    private final BenchBase base;
    private final BenchReport report = new BenchReport("table");

    private TableBench(BenchBox box) {
        this.box = box;
        this.base = BenchBase.in(box);
    }

    public static void main(String[] arguments) throws Exception {
        try (BenchBox box = BenchBox.of(arguments)) {
            new TableBench(box).run();
        }
    }

    private void run() throws Exception {
        base.fillTo(BenchIndexes.SMALL);
        Map<String, Double> small = measure(BenchIndexes.SMALL);
        base.fillTo(BenchIndexes.LARGE);
        Map<String, Double> large = measure(BenchIndexes.LARGE);
        double worst = 0;
        for (Map.Entry<String, Double> one : small.entrySet()) {
            double ratio = large.get(one.getKey()) / one.getValue();
            report.line(
                    "%-20s p95 ms  %9.2f %9.2f  ratio %.2f",
                    one.getKey(), one.getValue(), large.get(one.getKey()), ratio);
            report.figure(one.getKey() + "_ratio", ratio);
            worst = Math.max(worst, ratio);
        }
        report.atMost("P1", worst, SAME_AT_ANY_SIZE);
        gateway();
        examined();
        report.print();
    }

    private Map<String, Double> measure(int cards) throws Exception {
        Map<String, Double> p95 = new LinkedHashMap<>();
        String token = box.token();
        for (Map.Entry<String, IntFunction<String>> one :
                questions(cards, token).entrySet()) {
            List<Double> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                runs.add(Samples.of(
                                TIMES,
                                round -> box.get(box.service(), one.getValue().apply(round), token))
                        .p95());
            }
            p95.put(
                    one.getKey(),
                    Samples.median(
                            runs.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return p95;
    }

    private Map<String, IntFunction<String>> questions(int cards, String token) throws Exception {
        Map<String, IntFunction<String>> questions = new LinkedHashMap<>();
        questions.put("first_page", round -> "/api/partners?size=" + PAGE);
        questions.put("filter_sort", round -> "/api/partners?size=" + PAGE + "&sort=name&filter=" + status(round));
        questions.put("filter_sort_date", round -> "/api/partners?size=" + PAGE + "&sort=-city&filter=" + days(round));
        questions.put("value_list", round -> "/api/partners/values?field=status");
        questions.put("value_list_filtered", round -> "/api/partners/values?field=city&filter=" + status(round));
        questions.put(
                "search", round -> "/api/partners?size=" + PAGE + "&search=" + encoded(TableEngineBench.typed(round)));
        questions.put(
                "phone",
                round -> "/api/partners/by-phone?phone="
                        + encoded("8" + BenchCards.partner(round).phone()));
        String cursor = deepCursor(Math.min(DEEP, cards * 2 / 3 / PAGE), token);
        questions.put("deep_page", round -> "/api/partners?size=" + PAGE + "&cursor=" + cursor);
        return questions;
    }

    /** Reached by paging, as an endless scroll would. */
    private String deepCursor(int page, String token) throws Exception {
        String path = "/api/partners?columns=name&size=" + PAGE;
        String cursor = "";
        for (int i = 1; i < page; i++) {
            JsonNode answer = JsonMapper.shared().readTree(box.get(box.service(), path + cursor, token));
            if (answer.get("next").isNull()) {
                break;
            }
            cursor = "&cursor=" + answer.get("next").asString();
        }
        return cursor.replace("&cursor=", "");
    }

    private void gateway() throws Exception {
        String token = box.token();
        double[] ratios = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            String path = "/api/partners?size=" + PAGE;
            double direct = Samples.of(TIMES, round -> box.get(box.service(), path, token))
                    .p95();
            double through = Samples.of(TIMES, round -> box.get(box.gateway(), path, token))
                    .p95();
            ratios[run] = through / direct;
            report.line("first page p95 ms: direct %.2f, through the gateway %.2f", direct, through);
        }
        report.atMost("P2.gateway_vs_direct", Samples.median(ratios), 1.4);
    }

    /** Rows MySQL's engine handed over against rows shown, read off its own counters; other work on the server counts in. */
    private void examined() throws Exception {
        String token = box.token();
        try (Connection connection = box.mySql()) {
            long before = handlerReads(connection);
            long shown = 0;
            for (int round = 0; round < TIMES; round++) {
                String page = box.get(
                        box.service(), "/api/partners?size=" + PAGE + "&sort=name&filter=" + status(round), token);
                shown += JsonMapper.shared().readTree(page).get("items").size();
            }
            report.atMost("P4.examined_per_row", (handlerReads(connection) - before) / (double) shown, 20);
        }
    }

    private static long handlerReads(Connection connection) throws Exception {
        long reads = 0;
        try (ResultSet rows = connection.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                reads += rows.getLong(2);
            }
        }
        return reads;
    }

    private String status(int round) {
        return encoded("[{\"field\":\"status\",\"op\":\"in\",\"value\":[%d]}]"
                .formatted(base.row(BenchCards.STATUS, 1 + round % 5)));
    }

    private static String days(int round) {
        var last = SampleBase.LAST_DAY.minusDays(round % 600);
        return encoded(
                "[{\"field\":\"last_contact\",\"op\":\"from\",\"value\":\"%s\"},{\"field\":\"last_contact\",\"op\":\"to\",\"value\":\"%s\"}]"
                        .formatted(last.minusDays(1 + round % 60), last));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
