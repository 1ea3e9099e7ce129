package kaw.partner.card;

import java.util.UUID;
import kaw.platform.Ids;

/** Identifies a partner and its card; a UUIDv7, so ids ascend with creation. */
public record PartnerId(UUID value) implements Comparable<PartnerId> {

    /** Bytes of an id as stored. */
    public static final int LENGTH = 16;

    /** The id stored in these 16 bytes. */
    public static PartnerId of(byte[] bytes) {
        return new PartnerId(Ids.of(bytes));
    }

    /** The 16 bytes as stored. */
    public byte[] bytes() {
        return Ids.bytes(value);
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
