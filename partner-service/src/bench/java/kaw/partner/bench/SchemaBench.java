package kaw.partner.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaw.samples.box.RequestFailed;
import tools.jackson.databind.JsonNode;

/**
 * P10: among 300 fields, a new one at all cards: how soon a card can be saved and found by it; then, with a value in every
 * card, its filter against that of a field which was there before the cards, with the same values.
 */
public final class SchemaBench {

    private static final int RUNS = 5;
    private static final int TIMES = 300;
    private static final int FIELDS = 300;
    private static final double SECOND = 1e9;

    private final BenchReport report = new BenchReport("schema");
    private final BenchBox box;
    private final int cards;
    private final List<JsonNode> made = new ArrayList<>();

    private SchemaBench(BenchBox box, int cards) {
        this.box = box;
        this.cards = cards;
    }

    public static void main(String[] words) throws Exception {
        Arguments arguments = Arguments.of(words);
        try (BenchBox box = BenchBox.in(arguments.folder("--data"))) {
            new SchemaBench(box, arguments.number("--cards", BenchIndexes.LARGE)).run();
        }
    }

    private void run() throws Exception {
        report.say("filling to %,d cards".formatted(cards));
        BenchBase base = BenchBase.in(box);
        base.fillTo(cards);
        try {
            report.say("%d fields".formatted(FIELDS));
            for (int i = count(); i < FIELDS - RUNS; i++) {
                field(i);
            }
            List<double[]> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                seconds.add(new double[] {firstUse(FIELDS - RUNS + run)});
            }
            report.figure("fields", count());
            report.atMost("P10.new_field_usable_s", Samples.medians(seconds)[0], 2.0);
            String fresh = made.getLast().get("name").asString();
            report.say("giving every card a value of the new field");
            base.copyValues(BenchCards.CITY.name(), fresh);
            awaitIndexed(fresh);
            filters(fresh);
        } finally {
            report.say("taking the fields away again");
            made.forEach(field -> box.api()
                    .delete(
                            "/api/fields/" + field.get("id").asString(),
                            field.get("version").asInt()));
        }
        report.print();
    }

    private int count() {
        return box.api().get("/api/fields?all=true").get("items").size();
    }

    /** Names are never given twice. */
    private JsonNode field(int i) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                "new_" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "_" + i,
                "label",
                "New " + i,
                "group",
                "New",
                "type",
                "TEXT",
                "order",
                1_000 + i,
                "shown",
                true,
                "column",
                1,
                "width",
                1,
                "inTable",
                false));
        request.put("required", false);
        JsonNode field = box.api().post("/api/fields", request);
        made.add(field);
        return field;
    }

    /** Seconds from asking for the field until a card was saved with a value of it and is found by that. */
    private double firstUse(int i) throws Exception {
        String card = "/api/partners/" + BenchCards.card(i).id();
        int version = box.ask(card).get("version").asInt();
        long start = System.nanoTime();
        String field = field(i).get("name").asString();
        String value = "новое " + i;
        while (!saved(card, field, value, version)) {
            if (System.nanoTime() - start > 60 * SECOND) {
                throw new IllegalStateException("the new field cannot be used");
            }
        }
        String found = "/api/partners?hidden=true&filter=" + by(field, value);
        while (box.ask(found).get("items").size() != 1) {
            if (System.nanoTime() - start > 60 * SECOND) {
                throw new IllegalStateException("no card is found by the new field");
            }
        }
        return (System.nanoTime() - start) / SECOND;
    }

    /** False as long as partner-service does not know the field. */
    private boolean saved(String card, String field, String value, int version) {
        try {
            box.api().patch(card, Map.of("values", Map.of(field, value)), version);
            return true;
        } catch (RequestFailed unknown) {
            return false;
        }
    }

    /** The newest card is the last whose change was noted for the index. */
    private void awaitIndexed(String fresh) throws Exception {
        var newest = BenchCards.card(cards - 1);
        String city = BenchCards.partner(cards - 1).city();
        String path = "/api/partners?size=1&hidden=true&filter=" + by(fresh, city);
        for (int seconds = 0; seconds < 1_800; seconds++) {
            JsonNode found = box.ask(path).get("items");
            if (found.size() == 1
                    && found.get(0).get("id").asString().equals(newest.id().toString())) {
                return;
            }
            Thread.sleep(1_000);
        }
        throw new IllegalStateException("the index does not take in the new field");
    }

    private void filters(String fresh) throws Exception {
        List<double[]> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            report.say("filters, run " + run);
            Samples old = times(BenchCards.CITY.name(), "");
            Samples now = times(fresh, "");
            Samples oldSorted = times(BenchCards.CITY.name(), "&sort=name");
            Samples nowSorted = times(fresh, "&sort=name");
            runs.add(new double[] {
                old.p95(),
                now.p95(),
                now.p95() / old.p95(),
                oldSorted.p95(),
                nowSorted.p95(),
                nowSorted.p95() / oldSorted.p95()
            });
        }
        double[] middle = Samples.medians(runs);
        report.line("filter p95 ms:           old field %.2f, new field %.2f", middle[0], middle[1]);
        report.line("filter and sort p95 ms:  old field %.2f, new field %.2f", middle[3], middle[4]);
        report.figure("filter_old_p95", middle[0]);
        report.figure("filter_new_p95", middle[1]);
        report.atMost("P10.filter_vs_old_field", middle[2], 1.3);
        report.atMost("P10.filter_sort_vs_old_field", middle[5], 1.3);
    }

    private Samples times(String field, String rest) throws Exception {
        return Samples.of(TIMES, round -> {
            String city = BenchCards.partner(round).city();
            box.get(box.service(), Questions.firstPage(round) + "&filter=" + by(field, city) + rest);
        });
    }

    private static String by(String field, String value) {
        return BenchBox.encoded("[{\"field\":\"%s\",\"op\":\"in\",\"value\":[\"%s\"]}]".formatted(field, value));
    }
}
