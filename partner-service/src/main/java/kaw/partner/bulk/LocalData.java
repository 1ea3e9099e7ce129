package kaw.partner.bulk;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.RuntimeProperty;
import com.mysql.cj.jdbc.JdbcConnection;
import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * {@code LOAD DATA LOCAL} from memory, never from a file.
 *
 * <p>Whoever answers as the database server can ask a client that allows local data for any file it can read. So our
 * connections allow none: the data source names a folder that does not exist as the only one files may come from
 * ({@code allowLoadLocalInfileInPath}), and data is allowed for the one statement whose bytes are at hand.
 */
@Component
public class LocalData {

    private static final Logger log = LoggerFactory.getLogger(LocalData.class);

    private final JdbcTemplate jdbc;
    private volatile Allowed allowed;

    private enum Allowed {
        UNKNOWN,
        YES,
        NO
    }

    LocalData(JdbcTemplate jdbc, @Value("${kaw.partner.imports.local-data:true}") boolean wanted) {
        this.jdbc = jdbc;
        this.allowed = wanted ? Allowed.UNKNOWN : Allowed.NO;
    }

    /** Whether the server and our connections can do this; found out once. */
    public boolean allowed() {
        if (allowed == Allowed.UNKNOWN) {
            ConnectionCallback<Boolean> ask = connection -> serverAllows(connection) && clientCan(connection);
            allowed = Boolean.TRUE.equals(jdbc.execute(ask)) ? Allowed.YES : Allowed.NO;
            if (allowed == Allowed.NO) {
                log.warn("Imports are slower here: the database allows no local data (local_infile)");
            }
        }
        return allowed == Allowed.YES;
    }

    /** Runs the statement with the rows as its data; the number of rows taken in. */
    public int load(String sql, TabbedRows rows) {
        ConnectionCallback<Integer> load = connection -> load(connection, sql, rows);
        Integer loaded = jdbc.execute(load);
        return loaded == null ? 0 : loaded;
    }

    private static int load(Connection connection, String sql, TabbedRows rows) throws SQLException {
        RuntimeProperty<Boolean> permission = connection
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .getBooleanProperty(PropertyKey.allowLoadLocalInfile);
        try (Statement statement = connection.createStatement()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(rows.stream());
            permission.setValue(true);
            return statement.executeUpdate(sql);
        } finally {
            permission.setValue(false);
        }
    }

    private static boolean serverAllows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT @@local_infile")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static boolean clientCan(Connection connection) throws SQLException {
        return connection
                .unwrap(JdbcConnection.class)
                .getPropertySet()
                .getStringProperty(PropertyKey.allowLoadLocalInfileInPath)
                .isExplicitlySet();
    }
}
