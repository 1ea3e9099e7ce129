package kaw.platform.attachment;

import java.util.List;
import kaw.platform.security.Users;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record's files, the newest first, and what the caller may do with them.
 *
 * @param next the cursor of the part after it; null at the end
 * @param limit largest file taken, in bytes
 * @param mayChange whether the caller may attach and remove
 */
public record AttachmentList(
        List<AttachmentResponse> items, @Nullable String next, long limit, boolean mayChange) {

    public static AttachmentList of(Page<Attachment> page, Users users, long limit, boolean mayChange) {
        return new AttachmentList(
                page.items().stream()
                        .map(attachment -> AttachmentResponse.of(attachment, users))
                        .toList(),
                page.next(),
                limit,
                mayChange);
    }
}
