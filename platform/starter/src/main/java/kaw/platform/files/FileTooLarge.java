package kaw.platform.files;

import java.util.List;
import java.util.Map;
import kaw.platform.problem.Invalid;

/** A file has more bytes than may be stored. */
public final class FileTooLarge extends Invalid {

    FileTooLarge(long limit) {
        super("file-too-large", Map.of("limit", limit), List.of());
    }
}
