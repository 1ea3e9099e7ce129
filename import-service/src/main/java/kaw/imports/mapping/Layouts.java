package kaw.imports.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.HeaderWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The choices people made for files of the same headings, which their next file of that kind begins with. */
@Repository
public class Layouts {

    private static final TypeReference<TreeMap<Integer, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Layouts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What was chosen last for these headings; nothing is remembered of files without headings. */
    public Optional<TreeMap<Integer, String>> find(List<Column> columns) {
        if (!hasHeadings(columns)) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT fields FROM import_layout WHERE headings = ?")
                .param(digest(columns))
                .query(String.class)
                .optional()
                .map(fields -> json.readValue(fields, FIELDS));
    }

    public void remember(List<Column> columns, TreeMap<Integer, String> fields) {
        if (hasHeadings(columns)) {
            jdbc.sql("""
                            INSERT INTO import_layout (headings, fields, saved_at) VALUES (?, ?, UTC_TIMESTAMP(3)) AS new
                            ON DUPLICATE KEY UPDATE fields = new.fields, saved_at = new.saved_at
                            """)
                    .params(digest(columns), json.writeValueAsString(fields))
                    .update();
        }
    }

    private static boolean hasHeadings(List<Column> columns) {
        return columns.stream().anyMatch(column -> !column.header().isBlank());
    }

    static byte[] digest(List<Column> columns) {
        String headings = columns.stream()
                .map(column -> HeaderWords.plain(column.header()))
                .collect(Collectors.joining("\n"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
