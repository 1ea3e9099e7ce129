package kaw.partner.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found: lines of a table as they come, each goal with what was measured, and last one line of JSON. */
final class BenchReport {

    /** @param met whether the value keeps within the limit, above or below it as the goal says */
    private record Goal(double value, double limit, boolean met) {}

    private final String bench;
    private final long start = System.nanoTime();
    private final Map<String, Goal> goals = new LinkedHashMap<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    BenchReport(String bench) {
        this.bench = bench;
    }

    void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** What is going on, for those who wait. */
    void say(String what) {
        System.err.printf(Locale.ROOT, "%4d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, what);
    }

    void figure(String name, double value) {
        figures.put(name, rounded(value));
    }

    void atMost(String goal, double value, double limit) {
        goals.put(goal, new Goal(rounded(value), limit, value <= limit));
    }

    void atLeast(String goal, double value, double limit) {
        goals.put(goal, new Goal(rounded(value), limit, value >= limit));
    }

    void print() {
        line("%-36s %10s %10s", "goal", "measured", "limit");
        goals.forEach((goal, result) ->
                line("%-36s %10.3f %10.2f  %s", goal, result.value(), result.limit(), result.met() ? "met" : "MISSED"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", bench);
        result.put("goals", goals);
        result.put("figures", figures);
        System.out.println(JsonMapper.shared().writeValueAsString(result));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
