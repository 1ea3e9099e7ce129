package kaw.imports.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import kaw.samples.SampleBase;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import kaw.samples.box.RequestFailed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ImportFaults DATA [ROWS]}: imports a base on a running box and, at a quarter, a half and three quarters of it,
 * kills with -9 partner-service, Kafka and import-service, each a process of its own ({@code KAW_SEPARATE}). In the end every row must have made one card, in MySQL and in the table, in the order of the file, and the counts
 * shown must be right.
 */
final class ImportFaults {

    /** One at a quarter, one at a half, one at three quarters of the rows. */
    private static final List<String> FAULTS = List.of("partner-service", "kafka", "import-service");

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration PATIENCE_WITH_INDEX = Duration.ofMinutes(1);
    private static final long LOOK_NANOS = 100_000_000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final SampleBase base = new SampleBase(11);
    private final Box box;
    private final BoxApi api;
    private final int rows;

    private ImportFaults(Box box, BoxApi api, int rows) {
        this.box = box;
        this.api = api;
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        try (BoxApi api = BoxApi.ofAdministrator(BoxAddress.of(data))) {
            boolean whole =
                    new ImportFaults(new Box(data), api, args.length > 1 ? Integer.parseInt(args[1]) : 200_000).run();
            System.exit(whole ? 0 : 1);
        }
    }

    private boolean run() throws Exception {
        BenchCard.prepare(api);
        long from = Instant.now().getEpochSecond() / 60 % 450 * 1_000_000;
        Path file = new BaseFiles(base, from, rows).csv(Files.createTempFile("kaw-faults", ".csv"));
        JsonNode job;
        try {
            job = api.upload("/api/imports", file, "faults.csv");
        } finally {
            Files.delete(file);
        }
        String id = job.get("id").asString();
        List<Map<String, Object>> columns = new ArrayList<>();
        BenchCard.NAMES.forEach(name -> columns.add(Map.of("index", columns.size(), "field", name)));
        job = api.put(
                "/api/imports/" + id + "/settings",
                Map.of("headerRow", 1, "columns", columns, "mode", "CREATE"),
                job.get("version").asInt());
        api.post("/api/imports/" + id + "/start", Map.of(), job.get("version").asInt());
        JsonNode progress = killOnTheWay(id);
        return report(id, from, progress);
    }

    private JsonNode killOnTheWay(String id) throws IOException {
        Queue<String> victims = new ArrayDeque<>(FAULTS);
        int killed = 0;
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(LOOK_NANOS);
            JsonNode job = look(id);
            if (job == null) {
                continue;
            }
            JsonNode progress = job.get("progress");
            if (job.get("state").asString().equals("FINISHED")) {
                if (!victims.isEmpty()) {
                    throw new IllegalStateException("The import was over before these could be killed: " + victims);
                }
                return progress;
            }
            if (!victims.isEmpty() && progress.get("created").asInt() >= rows / 4 * (killed + 1)) {
                String victim = victims.remove();
                killed++;
                System.out.println("kill -9 " + victim + " after "
                        + progress.get("created").asInt() + " cards");
                box.process(victim).destroyForcibly();
            }
        }
        throw new IllegalStateException("The import did not finish within " + PATIENCE);
    }

    /** The import as it is now; null while the box is not answering. */
    private @Nullable JsonNode look(String id) {
        try {
            return api.get("/api/imports/" + id);
        } catch (RequestFailed | UncheckedIOException away) {
            return null;
        }
    }

    private boolean report(String id, long from, JsonNode progress) throws IOException, SQLException {
        RowsFound none = RowsFound.none(base, from, rows);
        RowsFound stored = inDatabase(id, none.again());
        RowsFound shown = inTable(none.again());
        Instant end = Instant.now().plus(PATIENCE_WITH_INDEX);
        while (!shown.whole() && Instant.now().isBefore(end)) {
            shown = inTable(none.again());
        }
        boolean counted =
                progress.get("created").asLong() == rows && progress.get("read").asLong() == rows;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("operations", rows);
        line.put("faults", FAULTS.size());
        line.put("lost", Math.max(stored.lost(), shown.lost()));
        line.put("doubled", Math.max(stored.doubled(), shown.doubled()));
        line.put("disordered", Math.max(stored.disordered(), shown.disordered()));
        line.put("progressRight", counted);
        System.out.println(JsonMapper.builder().build().writeValueAsString(line));
        return counted && stored.whole() && shown.whole();
    }

    /** By id, which ascends with the order of creation. */
    private RowsFound inDatabase(String id, RowsFound found) throws IOException, SQLException {
        try (Connection connection = box.partnerDatabase("");
                PreparedStatement select = connection.prepareStatement("""
                        SELECT field_values->>'$.phone' FROM partner WHERE created_source_id = UNHEX(?) ORDER BY id
                        """)) {
            select.setString(1, id.replace("-", ""));
            try (ResultSet cards = select.executeQuery()) {
                while (cards.next()) {
                    if (!found.card(cards.getString(1))) {
                        throw new IllegalStateException("A card of the import is of no row: " + cards.getString(1));
                    }
                }
            }
        }
        return found;
    }

    /** The gateway lets nobody read as fast as this does. */
    private JsonNode page(String cursor) {
        while (true) {
            try {
                return api.get("/api/partners?size=200&columns=phone" + cursor);
            } catch (RequestFailed failed) {
                if (failed.status() != TOO_MANY_REQUESTS) {
                    throw failed;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    /** Oldest first from the import's first card on; page by page, as somebody would who reads it all. */
    private RowsFound inTable(RowsFound found) {
        List<String> newestFirst = new ArrayList<>();
        String cursor = "";
        boolean begun = false;
        boolean ours = true;
        while (ours || !begun) {
            JsonNode page = page(cursor);
            ours = false;
            for (JsonNode card : page.get("items")) {
                String phone = card.get("values").path("phone").asString("");
                ours |= found.isRow(phone);
                newestFirst.add(phone);
            }
            begun |= ours;
            if (page.get("next").isNull()) {
                break;
            }
            cursor = "&cursor=" + URLEncoder.encode(page.get("next").asString(), StandardCharsets.UTF_8);
        }
        newestFirst.reversed().forEach(found::card);
        return found;
    }
}
