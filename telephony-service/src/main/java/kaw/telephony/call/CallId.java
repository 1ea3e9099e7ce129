package kaw.telephony.call;

import java.util.UUID;
import kaw.platform.Ids;

/** A call in the ledger. */
public record CallId(UUID value) {

    static CallId next() {
        return new CallId(Ids.next());
    }

    /** As stored in a {@code BINARY(16)} column. */
    public byte[] bytes() {
        return Ids.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
