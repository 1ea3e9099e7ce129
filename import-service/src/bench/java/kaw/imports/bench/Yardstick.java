package kaw.imports.bench;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kaw.samples.SampleBase;
import kaw.samples.SamplePartner;
import tools.jackson.databind.json.JsonMapper;

/** LOAD DATA LOCAL of the same rows into a table with the card table's columns and indexes, in the same server. */
final class Yardstick {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TABLE = "bench_partner";

    private final Box box;

    Yardstick(Box box) {
        this.box = box;
    }

    /** The rows as LOAD DATA takes them. */
    static Path rows(SampleBase base, long from, int count, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                String values =
                        JSON.writeValueAsString(values(base.partner(from + i))).replace("\\", "\\\\");
                UUID id = new UUID(System.currentTimeMillis() << 16 | 0x7000 | i & 0xFFF, 0x8000_0000_0000_0000L | i);
                out.write(id.toString().replace("-", "") + "\t" + values + "\n");
            }
        }
        return file;
    }

    private static Map<String, Object> values(SamplePartner partner) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < BenchCard.NAMES.size(); i++) {
            String cell = partner.cells().get(i);
            if (!cell.isEmpty()) {
                values.put(BenchCard.NAMES.get(i), cell);
            }
        }
        values.put("status", SampleBase.statuses().indexOf(partner.status()) + 1);
        values.put("manager", SampleBase.managers().indexOf(partner.manager()) + 1);
        values.put("source", SampleBase.sources().indexOf(partner.source()) + 1);
        return values;
    }

    /** Seconds one load takes. */
    double seconds(Path rows) throws IOException, SQLException {
        try (Connection connection = box.partnerDatabase("allowLoadLocalInfile=true");
                Statement statement = connection.createStatement();
                InputStream content = new BufferedInputStream(Files.newInputStream(rows), 1 << 16)) {
            statement.execute("DROP TABLE IF EXISTS " + TABLE);
            statement.execute("CREATE TABLE " + TABLE + " LIKE partner");
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(content);
            long start = System.nanoTime();
            statement.execute("""
                    LOAD DATA LOCAL INFILE 'rows' INTO TABLE %s CHARACTER SET utf8mb4 (@id, field_values)
                    SET id = UNHEX(@id), version = 0, created_at = UTC_TIMESTAMP(3), created_by = 'bench',
                        created_source = 'IMPORT', changed_at = UTC_TIMESTAMP(3), changed_by = 'bench'
                    """.formatted(TABLE));
            double seconds = (System.nanoTime() - start) / 1e9;
            statement.execute("DROP TABLE " + TABLE);
            return seconds;
        }
    }
}
