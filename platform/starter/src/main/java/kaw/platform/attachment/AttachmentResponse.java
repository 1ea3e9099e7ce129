package kaw.platform.attachment;

import java.time.Instant;
import java.util.UUID;
import kaw.platform.security.Users;

/**
 * A file on a record as it is shown.
 *
 * @param size in bytes
 * @param kind media type by its content
 */
public record AttachmentResponse(UUID id, String name, long size, String kind, Instant at, Person by) {

    /** Who attached it; the name stays readable after the user is deleted, and is the id where none was ever heard of. */
    public record Person(String id, String name) {}

    public static AttachmentResponse of(Attachment attachment, Users users) {
        String by = attachment.createdBy().value();
        return new AttachmentResponse(
                attachment.id().value(),
                attachment.name(),
                attachment.size(),
                attachment.kind(),
                attachment.createdAt(),
                new Person(by, users.name(attachment.createdBy()).orElse(by)));
    }
}
