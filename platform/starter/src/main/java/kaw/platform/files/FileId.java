package kaw.platform.files;

import java.util.UUID;
import kaw.platform.Ids;

/** A stored file. */
public record FileId(UUID value) {

    /** A name no file has yet. */
    public static FileId next() {
        return new FileId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
