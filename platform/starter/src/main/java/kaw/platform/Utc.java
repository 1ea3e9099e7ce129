package kaw.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Instants as {@code DATETIME} columns have them, which know no time zone: in UTC. */
public final class Utc {

    private Utc() {}

    /** What is stored for an instant. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The same where there may be none. */
    public static @Nullable LocalDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** The instant in a column that may be NULL. */
    public static @Nullable Instant get(ResultSet row, String column) throws SQLException {
        LocalDateTime found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : found.toInstant(ZoneOffset.UTC);
    }

    /** The instant in a column that is never NULL. */
    public static Instant required(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
