package kaw.partner.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a bench found: lines of a table as they come, and last one line of JSON. */
final class BenchReport {

    /** @param met whether the value keeps within the limit, above or below it as the goal says */
    private record Goal(double value, double limit, boolean met) {}

    private final String bench;
    private final Map<String, Goal> goals = new LinkedHashMap<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    BenchReport(String bench) {
        this.bench = bench;
    }

    void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
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
        goals.forEach((goal, result) -> line(
                "%-28s %8.3f  limit %6.2f  %s", goal, result.value(), result.limit(), result.met() ? "met" : "MISSED"));
        System.out.println(
                JsonMapper.shared().writeValueAsString(Map.of("bench", bench, "goals", goals, "figures", figures)));
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
