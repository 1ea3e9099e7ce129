package kaw.platform.attachment;

import java.time.Instant;
import kaw.platform.files.FileId;
import kaw.platform.files.StoredFile;
import kaw.platform.security.UserId;

/**
 * A file on a record.
 *
 * @param name as its uploader called it, cleaned; to be shown as text and never to be used as a path
 * @param size in bytes
 * @param kind media type by what the content begins with, whatever was claimed
 * @param sha256 digest of the content, hexadecimal
 */
public record Attachment(
        AttachmentId id,
        AttachmentOwner owner,
        FileId file,
        String name,
        long size,
        String kind,
        String sha256,
        Instant createdAt,
        UserId createdBy) {

    /** The same, once its content is in the store. */
    Attachment stored(StoredFile stored) {
        return new Attachment(id, owner, file, name, stored.size(), kind, stored.sha256(), createdAt, createdBy);
    }
}
