package kaw.notification.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kaw.platform.Ids;
import kaw.platform.Utc;

/** How far waves are as MySQL knows it, which runs on while others are killed. */
final class Ledger implements AutoCloseable {

    private final Connection calendar;
    private final Connection notification;
    private final String user;

    Ledger(Box box, String user) throws IOException, SQLException {
        this.calendar = box.database("calendar-service");
        this.notification = box.database("notification-service");
        this.user = user;
    }

    Progress of(Wave wave) throws SQLException {
        byte[] partner = Ids.bytes(wave.partner());
        return new Progress(
                wave.count() - count(calendar, "reminder WHERE due_at = ?", Utc.of(wave.due())),
                count(calendar, "outbox"),
                count(
                        notification,
                        "notice WHERE user_id = ? AND kind = 'EVENT_REMINDER' AND happened_at >= ?",
                        user,
                        Utc.of(wave.due())),
                count(notification, "mail WHERE partner_id = ? AND state <> 'QUEUED'", partner),
                count(notification, "mail WHERE partner_id = ? AND state = 'QUEUED' AND claim IS NULL", partner));
    }

    /** Letters of all waves that may still be sent. */
    int queued() throws SQLException {
        return count(notification, "mail WHERE state = 'QUEUED'");
    }

    private static int count(Connection database, String from, Object... parameters) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("SELECT COUNT(*) FROM " + from)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        calendar.close();
        notification.close();
    }
}
