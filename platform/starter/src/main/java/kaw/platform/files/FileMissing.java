package kaw.platform.files;

import java.util.Map;
import kaw.platform.problem.NotFound;

/** There is no file of this id. */
public final class FileMissing extends NotFound {

    FileMissing(FileId id) {
        super("file-not-found", Map.of("id", id.toString()));
    }
}
