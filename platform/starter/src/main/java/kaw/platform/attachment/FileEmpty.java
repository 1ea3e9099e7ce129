package kaw.platform.attachment;

import java.util.List;
import java.util.Map;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;

/** There is nothing in the file. */
public final class FileEmpty extends Invalid {

    FileEmpty() {
        super("file-empty", Map.of(), List.of(new FieldError("file", "file-empty")));
    }
}
