package kaw.imports.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kaw.samples.SamplePartner;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;

/**
 * One import through the gateway, as an administrator does it.
 *
 * @param uploadSeconds from the first byte sent until the file is recognised
 * @param runSeconds from the start until the last card is made and found by search
 * @param lagSeconds how much of that was after the import had said it was finished
 * @param grownMegabytes how much the services' memory grew over what it was before, at its highest
 */
record ImportRun(double uploadSeconds, double runSeconds, double lagSeconds, long grownMegabytes) {

    private static final long LOOK_NANOS = 250_000_000;
    private static final long SEARCH_NANOS = 20_000_000;

    static ImportRun of(BoxApi api, Path file, String name, int rows, SamplePartner last, ServicesMemory memory)
            throws IOException {
        long before = memory.megabytes();
        long highest = before;
        long start = System.nanoTime();
        JsonNode job = api.upload("/api/imports", file, name);
        double upload = secondsSince(start);
        highest = Math.max(highest, memory.megabytes());
        String path = "/api/imports/" + job.get("id").asString();
        JsonNode settings =
                api.put(path + "/settings", settings(), job.get("version").asInt());
        long run = System.nanoTime();
        job = api.post(path + "/start", Map.of(), settings.get("version").asInt());
        while (!job.get("state").asString().equals("FINISHED")) {
            if (job.get("state").asString().matches("FAILED|CANCELLED")) {
                throw new IllegalStateException("The import ended as " + job);
            }
            LockSupport.parkNanos(LOOK_NANOS);
            highest = Math.max(highest, memory.megabytes());
            job = api.get(path);
        }
        int created = job.get("progress").get("created").asInt();
        if (created != rows) {
            throw new IllegalStateException(
                    "Of " + rows + " rows " + created + " became cards: " + job.get("progress"));
        }
        double lag = awaitFound(api, last);
        return new ImportRun(upload, secondsSince(run), lag, highest - before);
    }

    /** Every row is looked up by its phone; there are none of them yet, so each becomes a card. */
    private static Map<String, Object> settings() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (String field : BenchCard.NAMES) {
            columns.add(Map.of("index", columns.size(), "field", field));
        }
        return Map.of("headerRow", 1, "columns", columns, "mode", "CREATE", "matchBy", "phone");
    }

    /** Seconds until the last card is found. */
    private static double awaitFound(BoxApi api, SamplePartner last) {
        String search = URLEncoder.encode(last.email(), StandardCharsets.UTF_8);
        long start = System.nanoTime();
        while (api.get("/api/partners?size=1&search=" + search).get("items").isEmpty()) {
            if (secondsSince(start) > 120) {
                throw new IllegalStateException("The last card is not found by search after two minutes");
            }
            LockSupport.parkNanos(SEARCH_NANOS);
        }
        return secondsSince(start);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
