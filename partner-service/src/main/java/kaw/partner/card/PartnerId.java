package kaw.partner.card;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifies a partner and its card; a UUIDv7, so ids ascend with creation. */
public record PartnerId(UUID value) implements Comparable<PartnerId> {

    /** Bytes of an id as stored. */
    public static final int LENGTH = 16;

    /** The id stored in these 16 bytes. */
    public static PartnerId of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new PartnerId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    /** The 16 bytes as stored. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    /** Orders as MySQL orders the bytes. */
    @Override
    public int compareTo(PartnerId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
