package kaw.partner.imports;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import kaw.components.Database;
import kaw.components.Folders;
import kaw.components.Kafka;
import kaw.components.KafkaSettings;
import kaw.components.MySql;
import kaw.components.MySqlSettings;
import kaw.components.Ports;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.Match;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.contracts.schema.ListSaved;
import kaw.partner.PartnerServiceApplication;
import kaw.partner.card.CardValues;
import kaw.platform.Ids;
import kaw.platform.KawService;
import kaw.platform.schema.SchemaCopy;
import kaw.samples.SampleBase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Rows per second of applying chunks (checked, matched by phone, with phones, events and the search index) against
 * {@code LOAD DATA LOCAL} of the same cards into a table with the card table's columns and indexes, in turns on one server.
 *
 * <p>Arguments: rows (100000), rounds (5), rows per chunk (1000). The last line is JSON.
 */
final class ApplyChunkBench {

    private static final List<String> FIELDS = List.of(
            "name", "company", "phone", "phone_2", "email", "city", "address", "status", "manager", "source", "contact",
            "note");

    private final int rows;
    private final int rounds;
    private final int perChunk;

    private ApplyChunkBench(int rows, int rounds, int perChunk) {
        this.rows = rows;
        this.rounds = rounds;
        this.perChunk = perChunk;
    }

    public static void main(String[] args) throws Exception {
        new ApplyChunkBench(argument(args, 0, 100_000), argument(args, 1, 5), argument(args, 2, 1_000)).run();
    }

    private static int argument(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("kaw-bench");
        MySql mySql = MySql.start(new MySqlSettings(
                folder.resolve("mysql"), folder.resolve("mysql.log"), Ports.free(), "bench", 256, true));
        Kafka kafka = Kafka.start(new KafkaSettings(
                folder.resolve("kafka"), folder.resolve("kafka.log"), Ports.free(), Ports.free(), 160, false));
        Database database = mySql.server().database("kaw_partner", "kaw_partner", "bench");
        try (ConfigurableApplicationContext service = KawService.run(
                        PartnerServiceApplication.class,
                        "partner-service",
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:" + kafka.port(),
                        "--kaw.security.issuer=http://localhost/none",
                        "--kaw.security.jwk-set-uri=http://localhost/none",
                        "--kaw.files.folder=" + folder.resolve("files"),
                        "--kaw.partner.index.folder=" + folder.resolve("index"));
                Connection root = mySql.server().connect(database.name())) {
            SchemaCopy schema = service.getBean(SchemaCopy.class);
            describe(schema);
            compare(service.getBean(ApplyChunk.class), root);
        } finally {
            kafka.stop();
            mySql.stop();
            Folders.delete(folder);
        }
    }

    private void compare(ApplyChunk applyChunk, Connection root) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("CREATE TABLE yardstick LIKE partner");
        }
        apply(applyChunk, -1);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double applied = apply(applyChunk, round);
            double loaded = load(root);
            ratios.add(applied / loaded);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: applied %,.0f rows/s, LOAD DATA %,.0f rows/s, ratio %.2f%n",
                    round + 1,
                    applied,
                    loaded,
                    applied / loaded);
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"apply-chunk\",\"figures\":{\"rows\":%d,\"rounds\":%d,\"perChunk\":%d,\"medianRatio\":%.2f}}%n",
                rows,
                rounds,
                perChunk,
                ratios.get(ratios.size() / 2));
    }

    /** Each round its own part of the base, so that no phone is there already. */
    private double apply(ApplyChunk applyChunk, int round) {
        UUID importId = Ids.next();
        List<ChunkPrepared> chunks = IntStream.range(0, rows / perChunk)
                .mapToObj(chunk -> new ChunkPrepared(
                        importId, chunk, "bench", new Match(Match.Mode.CREATE, "phone"), FIELDS, rows(round, chunk)))
                .toList();
        long start = System.nanoTime();
        chunks.forEach(applyChunk::apply);
        return perSecond(start);
    }

    private List<ChunkPrepared.Row> rows(int round, int chunk) {
        long first = (long) (round + 1) * rows + (long) chunk * perChunk;
        List<ChunkPrepared.Row> made = new ArrayList<>(perChunk);
        new SampleBase(42).partners(first, perChunk).forEach(partner -> {
            List<@Nullable String> cells = new ArrayList<>(partner.cells());
            made.add(new ChunkPrepared.Row(made.size() + 1, cells));
        });
        return made;
    }

    private double load(Connection root) throws SQLException {
        InputStream data = cards();
        try (Statement statement = root.createStatement()) {
            statement.execute("TRUNCATE yardstick");
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(data);
            long start = System.nanoTime();
            statement.execute("""
                LOAD DATA LOCAL INFILE 'cards' INTO TABLE yardstick CHARACTER SET utf8mb4 (@id, version, field_values)
                SET id = UUID_TO_BIN(@id), created_at = NOW(3), created_by = 'bench', created_source = 'IMPORT',
                    created_source_id = NULL, changed_at = NOW(3), changed_by = 'bench'\
                """);
            return perSecond(start);
        }
    }

    /** The documents as they end up in the card table, with a row of a list where that is one. */
    private InputStream cards() {
        StringBuilder text = new StringBuilder();
        new SampleBase(42).partners(0, rows).forEach(partner -> {
            List<String> cells = partner.cells();
            TreeMap<String, Object> values = new TreeMap<>();
            for (int i = 0; i < FIELDS.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    values.put(FIELDS.get(i), i == 7 ? (Object) 1 : cells.get(i));
                }
            }
            text.append(Ids.next()).append("\t0\t");
            text.append(new CardValues(values).toJson().replace("\\", "\\\\")).append('\n');
        });
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private double perSecond(long start) {
        return rows * 1e9 / (System.nanoTime() - start);
    }

    private static void describe(SchemaCopy schema) {
        UUID statuses = Ids.next();
        List<String> names = SampleBase.statuses();
        schema.apply(new ListSaved(
                statuses,
                1,
                "Статусы",
                IntStream.range(0, names.size())
                        .mapToObj(row -> new ListSaved.Row(row + 1, names.get(row), row, false, false))
                        .toList(),
                false));
        for (int i = 0; i < FIELDS.size(); i++) {
            String name = FIELDS.get(i);
            FieldType type = switch (name) {
                case "phone", "phone_2" -> FieldType.PHONE;
                case "email" -> FieldType.EMAIL;
                case "status" -> FieldType.DROPDOWN;
                case "contact" -> FieldType.DATE;
                default -> FieldType.TEXT;
            };
            schema.apply(new FieldSaved(
                    Ids.next(),
                    1,
                    name,
                    name,
                    "",
                    type,
                    type == FieldType.DROPDOWN ? statuses : null,
                    i,
                    true,
                    null,
                    1,
                    1,
                    true,
                    i == 0,
                    false));
        }
    }
}
