package kaw.partner.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows MySQL's engine handed over for each row shown, read off the server's own counters. Whatever else the box does meanwhile
 * counts in.
 */
final class RowsExamined {

    private RowsExamined() {}

    static double perRow(BenchBox box, IntFunction<String> question, int times) throws Exception {
        try (Connection connection = box.mySql()) {
            // Reading the counters counts, too.
            long own = -handlerReads(connection) + handlerReads(connection);
            long before = handlerReads(connection);
            long shown = 0;
            for (int round = 0; round < times; round++) {
                JsonNode answer = JsonMapper.shared().readTree(box.get(box.service(), question.apply(round)));
                shown += answer.get("items").size();
            }
            return (handlerReads(connection) - before - own) / (double) Math.max(1, shown);
        }
    }

    private static long handlerReads(Connection connection) throws SQLException {
        long reads = 0;
        try (ResultSet rows = connection.createStatement().executeQuery("SHOW GLOBAL STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                reads += rows.getLong(2);
            }
        }
        return reads;
    }
}
