package kaw.telephony;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A statement that writes any number of rows at once. The driver's own batches leave one statement for each row where what stands there is
 * to be changed ({@code ON DUPLICATE KEY UPDATE} with an alias).
 *
 * @param head up to and including {@code VALUES}
 * @param columns how many values a row has
 * @param tail what follows the rows
 */
public record RowsOf(String head, int columns, String tail) {

    /** A statement of more rows takes longer to be read than it saves. */
    private static final int AT_ONCE = 100;

    public void write(JdbcTemplate jdbc, List<@Nullable Object[]> rows) {
        String row = "(" + "?, ".repeat(columns - 1) + "?)";
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            jdbc.update(
                    head + " " + String.join(", ", Collections.nCopies(some.size(), row)) + " " + tail, statement -> {
                        for (int at = 0; at < some.size(); at++) {
                            set(statement, at * columns, some.get(at));
                        }
                    });
        }
    }

    /** By the driver's own knowledge of types: Spring would ask the statement what each null is, which parses it anew. */
    public static void set(PreparedStatement statement, int before, @Nullable Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(before + at + 1, values[at]);
        }
    }
}
