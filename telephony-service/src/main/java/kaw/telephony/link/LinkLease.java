package kaw.telephony.link;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * The right to hold the link: a lock of MySQL's on a connection of its own. When the connection is lost, so is the lock; an instance
 * that died without a word keeps it no longer than its connection may be idle.
 */
@Component
class LinkLease {

    private static final String LOCK = "CONCAT('kaw.pbx-link.', DATABASE())";
    private static final int IDLE_SECONDS = 15;

    private final JdbcConnectionDetails database;
    private @Nullable Connection connection;

    LinkLease(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** Whether this instance holds it now; tries to get it where nobody does. */
    synchronized boolean held() throws SQLException {
        Connection open = connection;
        if (open != null && ask(open, "SELECT IS_USED_LOCK(" + LOCK + ") = CONNECTION_ID()")) {
            return true;
        }
        release();
        open = open();
        if (ask(open, "SELECT GET_LOCK(" + LOCK + ", 0)")) {
            connection = open;
            return true;
        }
        open.close();
        return false;
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        // A server that does not answer must not keep this instance in the belief that it holds the lock.
        properties.setProperty("connectTimeout", "3000");
        properties.setProperty("socketTimeout", "3000");
        Connection opened = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (Statement statement = opened.createStatement()) {
            statement.execute("SET SESSION wait_timeout = " + IDLE_SECONDS);
        }
        return opened;
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    synchronized void release() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException gone) {
                // It was lost already, and the lock with it.
            }
        }
    }
}
