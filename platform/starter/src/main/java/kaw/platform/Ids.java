package kaw.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes ids: UUIDs of version 7, ascending within a process, so that they are also a good primary key. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds and, below them, the 12 bits that RFC 9562 leaves for a counter. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new id, greater than every earlier one of this process, even when the clock steps back. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(now, last + 1));
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1 << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | VERSION_7 | counter, RANDOM.nextLong() >>> 2 | VARIANT);
    }

    /** The 16 bytes of an id, as stored in a {@code BINARY(16)} column; their order is the ids' order. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The same where there may be none. */
    public static byte @Nullable [] bytesOrNull(@Nullable UUID id) {
        return id == null ? null : bytes(id);
    }

    /** The id of 16 bytes. */
    public static UUID of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("An id has 16 bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The id in a column that may be NULL. */
    public static @Nullable UUID get(ResultSet row, String column) throws SQLException {
        byte[] found = row.getBytes(column);
        return found == null ? null : of(found);
    }

    /** The id in a column that is never NULL. */
    public static UUID required(ResultSet row, String column) throws SQLException {
        return of(row.getBytes(column));
    }
}
