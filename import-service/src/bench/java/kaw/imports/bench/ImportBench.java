package kaw.imports.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kaw.components.Folders;
import kaw.samples.SampleBase;
import kaw.samples.box.BoxAddress;
import kaw.samples.box.BoxApi;
import tools.jackson.databind.json.JsonMapper;

/**
 * Goal P5 on a running box: {@code ImportBench DATA [ROWS] [RUNS]}. Imports the sample base as csv and as xlsx, through
 * the gateway and matched by phone, from the upload until the last card is found by search; beside it LOAD DATA of the
 * same rows. The base of each run is another part of the sample base, so that its phones are new to the box.
 */
final class ImportBench {

    private static final int LOADS = 5;
    private static final int IDLE_REQUESTS = 200;
    private static final double CSV = 0.5;
    private static final double XLSX = 0.4;
    private static final long MEGABYTES = 128;
    private static final double SLOWER = 2;

    private final Path data;
    private final int rows;
    private final int runs;
    private final SampleBase base = new SampleBase(7);
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private long next = Instant.now().getEpochSecond() / 60 % 450 * 1_000_000;

    private ImportBench(Path data, int rows, int runs) {
        this.data = data;
        this.rows = rows;
        this.runs = runs;
    }

    public static void main(String[] args) throws Exception {
        new ImportBench(
                        Path.of(args[0]),
                        args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000,
                        args.length > 2 ? Integer.parseInt(args[2]) : 1)
                .run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("kaw-bench-import");
        try (BoxApi api = BoxApi.ofAdministrator(BoxAddress.of(data))) {
            BenchCard.prepare(api);
            figures.put("rows", rows);
            figures.put("runs", runs);
            figures.put("cardsBefore", api.get("/api/partners?size=1").get("total"));
            double load = loads(folder);
            figure("loadRowsPerSecond", rows / load);
            double idle = idle(api);
            figure("tableIdleP95Millis", idle);
            List<Double> during = new ArrayList<>();
            List<Double> grown = new ArrayList<>();
            double csv = imports(api, folder, "csv", during, grown) / (rows / load);
            double xlsx = imports(api, folder, "xlsx", during, grown) / (rows / load);
            figure("csvOfLoad", csv);
            figure("xlsxOfLoad", xlsx);
            figure("grownMegabytes", Collections.max(grown));
            figure("tableDuringP95Millis", Collections.max(during));
            print(csv, xlsx, Collections.max(grown), Collections.max(during) / idle);
        } finally {
            Folders.delete(folder);
        }
    }

    private double loads(Path folder) throws Exception {
        Path rowsFile = Yardstick.rows(base, next, rows, folder.resolve("rows.tsv"));
        Yardstick yardstick = new Yardstick(new Box(data));
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            seconds.add(yardstick.seconds(rowsFile));
        }
        Files.delete(rowsFile);
        return median(seconds);
    }

    private static double idle(BoxApi api) throws InterruptedException {
        try (TableReader reader = new TableReader(api)) {
            while (reader.requests() < IDLE_REQUESTS) {
                LockSupport.parkNanos(100_000_000);
            }
            return reader.p95();
        }
    }

    /** Rows per second, upload and recognition included. */
    private double imports(BoxApi api, Path folder, String kind, List<Double> during, List<Double> grown)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> uploads = new ArrayList<>();
        List<Double> lags = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            BaseFiles files = new BaseFiles(base, next, rows);
            next += rows;
            Path file = folder.resolve("base." + kind);
            Path written = kind.equals("csv") ? files.csv(file) : files.xlsx(file);
            try (TableReader reader = new TableReader(api)) {
                ImportRun run = ImportRun.of(
                        api, written, "base." + kind, rows, files.last(), new ServicesMemory(new Box(data)));
                seconds.add(run.uploadSeconds() + run.runSeconds());
                uploads.add(run.uploadSeconds());
                lags.add(run.lagSeconds());
                grown.add((double) run.grownMegabytes());
                during.add(reader.p95());
            }
            Files.delete(written);
        }
        figure(kind + "RowsPerSecond", rows / median(seconds));
        figure(kind + "UploadSeconds", median(uploads));
        figure(kind + "IndexLagSeconds", Collections.max(lags));
        return rows / median(seconds);
    }

    private void figure(String name, double value) {
        figures.put(name, Math.round(value * 100) / 100.0);
    }

    private void print(double csv, double xlsx, double grown, double slower) {
        System.out.printf(
                Locale.ROOT, "%-44s %12s %12s%n", "import of " + rows + " rows x 12 columns", "measured", "goal");
        line("csv / LOAD DATA", csv, ">= " + CSV);
        line("xlsx / LOAD DATA", xlsx, ">= " + XLSX);
        line("memory growth of the services, MiB", grown, "<= " + MEGABYTES);
        line("table p95 during an import / idle", slower, "<= " + SLOWER);
        boolean met = csv >= CSV && xlsx >= XLSX && grown <= MEGABYTES && slower <= SLOWER;
        figures.put("tableDuringOfIdle", Math.round(slower * 100) / 100.0);
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("value", Math.round(csv * 100) / 100.0);
        goal.put("limit", CSV);
        goal.put("met", met);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "import");
        result.put("goals", Map.of("P5", goal));
        result.put("figures", figures);
        System.out.println(JsonMapper.builder().build().writeValueAsString(result));
    }

    private static void line(String what, double value, String goal) {
        System.out.printf(Locale.ROOT, "%-44s %12.2f %12s%n", what, value, goal);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
