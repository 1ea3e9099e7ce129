package kaw.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kaw.platform.Ids;
import org.jspecify.annotations.Nullable;

/** Instants and ids as the database's columns have them. */
public final class Utc {

    private Utc() {}

    public static @Nullable LocalDateTime of(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static @Nullable Instant get(ResultSet row, String column) throws SQLException {
        LocalDateTime found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }

    public static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        byte[] found = row.getBytes(column);
        return found == null ? null : Ids.of(found);
    }
}
