package kaw.samples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaw.samples.SampleBase;
import kaw.samples.SamplePartner;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.JsonNode;

/** Loads the cards of the demo centre the way a customer would: a spreadsheet through the import. */
final class DemoCards {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Set<String> DONE = Set.of("FINISHED", "FAILED", "CANCELLED");

    private final BoxApi api;

    DemoCards(BoxApi api) {
        this.api = api;
    }

    /** Loads {@code count} cards and returns how many were made. */
    long load(int count) throws IOException, InterruptedException, TimeoutException {
        Path file = Files.createTempFile("kaw-demo", ".csv");
        try {
            write(file, count);
            JsonNode uploaded = api.upload("/api/imports", file, "База партнеров.csv");
            String path = "/api/imports/" + uploaded.get("id").asString();
            JsonNode mapped = api.put(
                    path + "/settings", settings(), uploaded.get("version").asInt());
            api.post(path + "/start", Map.of(), mapped.get("version").asInt());
            return await(path);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Path file, int count) throws IOException {
        Stream<List<String>> rows = Stream.concat(
                Stream.of(SamplePartner.HEADERS),
                new SampleBase(1).partners(0, count).map(SamplePartner::cells));
        Files.write(file, (Iterable<String>) rows.map(DemoCards::line)::iterator);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";"));
    }

    private static Map<String, Object> settings() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (String field : DemoField.OF_SAMPLE_COLUMNS) {
            columns.add(Map.of("index", columns.size(), "field", field));
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("columns", columns);
        settings.put("mode", "CREATE");
        settings.put("matchBy", "phone");
        return settings;
    }

    private long await(String path) throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode now = api.get(path);
            if (DONE.contains(now.get("state").asString())) {
                return now.get("progress").get("created").asLong();
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new TimeoutException("the demo base was not loaded within " + PATIENCE.toMinutes() + " minutes");
    }
}
