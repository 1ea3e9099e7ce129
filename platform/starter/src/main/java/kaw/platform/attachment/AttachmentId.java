package kaw.platform.attachment;

import java.util.UUID;
import kaw.platform.Ids;

/** Identifies a file on a record; a UUIDv7, so ids ascend with the time of attaching. */
public record AttachmentId(UUID value) {

    static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
