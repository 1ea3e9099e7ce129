package kaw.imports.job;

import java.util.UUID;
import kaw.platform.Ids;

/** An import. */
public record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(Ids.next());
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
