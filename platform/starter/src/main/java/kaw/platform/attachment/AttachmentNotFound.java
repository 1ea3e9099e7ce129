package kaw.platform.attachment;

import java.util.Map;
import kaw.platform.problem.NotFound;

/** This record has no such file. */
public final class AttachmentNotFound extends NotFound {

    AttachmentNotFound(AttachmentId id) {
        super("file-not-found", Map.of("id", id.toString()));
    }
}
