package kaw.partner.bench;

import static kaw.partner.bench.BenchBox.encoded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import kaw.samples.SampleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people ask of the table of one box, as requests that differ from round to round. */
final class Questions {

    static final int PAGE = 50;
    static final int STATUSES = 5;
    private static final int DEEP = 10_000;
    private static final int LARGEST_PAGE = 200;
    private static final String FIRST_PAGE = "/api/partners?size=" + PAGE;

    private final BenchBox box;
    private final BenchBase base;

    Questions(BenchBox box, BenchBase base) {
        this.box = box;
        this.base = base;
    }

    static String firstPage(int round) {
        return FIRST_PAGE;
    }

    static String search(int round) {
        return FIRST_PAGE + "&search=" + encoded(TableEngineBench.typed(round));
    }

    String filteredAndSorted(int round) {
        return FIRST_PAGE + "&sort=name&filter=" + status(round);
    }

    /** Those of goal P1, by name. */
    Map<String, IntFunction<String>> all(int cards) throws Exception {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        all.put("first_page", Questions::firstPage);
        all.put("filter_sort", this::filteredAndSorted);
        all.put("range_sort_city", round -> FIRST_PAGE + "&sort=-city&filter=" + days(round));
        all.put("value_list", round -> "/api/partners/values?field=status");
        all.put("value_list_filtered", round -> "/api/partners/values?field=city&filter=" + status(round));
        all.put("search", Questions::search);
        all.put(
                "phone",
                round -> "/api/partners/by-phone?phone="
                        + encoded("8" + BenchCards.partner(round).phone()));
        String deep = FIRST_PAGE + "&cursor=" + deepCursor(Math.min(DEEP * PAGE, cards * 2 / 3));
        all.put("deep_page", round -> deep);
        return all;
    }

    /** Reached by paging, as an endless scroll would, in the largest pages there are. */
    private String deepCursor(int cards) throws Exception {
        String path = "/api/partners?columns=name&size=" + LARGEST_PAGE;
        String cursor = "";
        for (int seen = 0; seen < cards; seen += LARGEST_PAGE) {
            JsonNode next = JsonMapper.shared()
                    .readTree(box.get(box.service(), path + (cursor.isEmpty() ? "" : "&cursor=" + cursor)))
                    .get("next");
            if (next.isNull()) {
                return cursor;
            }
            cursor = next.asString();
        }
        return cursor;
    }

    private String status(int round) {
        return encoded("[{\"field\":\"status\",\"op\":\"in\",\"value\":[%d]}]"
                .formatted(base.row(BenchCards.STATUS, 1 + round % STATUSES)));
    }

    private static String days(int round) {
        var last = SampleBase.LAST_DAY.minusDays(round % 600);
        return encoded(
                "[{\"field\":\"last_contact\",\"op\":\"from\",\"value\":\"%s\"},{\"field\":\"last_contact\",\"op\":\"to\",\"value\":\"%s\"}]"
                        .formatted(last.minusDays(1 + round % 60), last));
    }
}
