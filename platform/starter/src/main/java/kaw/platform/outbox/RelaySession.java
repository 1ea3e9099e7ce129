package kaw.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kaw.platform.Ids;

/**
 * A connection that holds the relay's lock. Everything the relay reads and deletes goes over this same connection: when
 * the connection is lost, so is the lock, and nothing more can be read or deleted by one who no longer holds it.
 */
final class RelaySession implements AutoCloseable {

    /** GET_LOCK's names are the whole server's, so the schema is part of it. */
    private static final String LOCK = "CONCAT('kaw.outbox.', DATABASE())";

    /** A peer that vanished without a word keeps its lock no longer than this. */
    private static final int IDLE_SECONDS = 30;

    private static final int CAUSE_LENGTH = 1000;

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    /** Waits for the lock that long; empty when another instance has it. */
    static Optional<RelaySession> open(Connection connection, int waitSeconds) throws SQLException {
        try {
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION wait_timeout = " + IDLE_SECONDS);
                try (ResultSet lock = statement.executeQuery("SELECT GET_LOCK(" + LOCK + ", " + waitSeconds + ")")) {
                    if (lock.next() && lock.getInt(1) == 1) {
                        return Optional.of(new RelaySession(connection));
                    }
                }
            }
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
        connection.close();
        return Optional.empty();
    }

    /** The oldest rows, in the order they were appended. */
    List<OutboxRow> oldest(int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT id, event_id, topic, event_key, type, payload,"
                                + " happened_at FROM outbox ORDER BY id LIMIT " + limit);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(new OutboxRow(
                        found.getLong(1),
                        Ids.of(found.getBytes(2)),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getBytes(6),
                        found.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return rows;
    }

    /** Deletes exactly these rows: between them may stand ones that commit only later. */
    void delete(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        String marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id IN (" + marks + ")")) {
            int index = 1;
            for (Long id : ids) {
                delete.setLong(index++, id);
            }
            delete.executeUpdate();
        }
    }

    /** Moves a row Kafka will never take out of the others' way. */
    void putAside(long id, String cause) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement copy = connection.prepareStatement("""
                        INSERT INTO outbox_poison
                        SELECT id, event_id, topic, event_key, type, payload, happened_at, ?, UTC_TIMESTAMP(6)
                        FROM outbox WHERE id = ?""");
                PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ?")) {
            copy.setString(1, cause.length() > CAUSE_LENGTH ? cause.substring(0, CAUSE_LENGTH) : cause);
            copy.setLong(2, id);
            copy.executeUpdate();
            delete.setLong(1, id);
            delete.executeUpdate();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Throws when the connection, and with it the lock, is gone. */
    void check() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery("SELECT IS_USED_LOCK(" + LOCK + ") = CONNECTION_ID()")) {
            if (!held.next() || !held.getBoolean(1)) {
                throw new SQLException("The relay's lock is not held any more");
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It was lost already, and the lock with it.
        }
    }
}
