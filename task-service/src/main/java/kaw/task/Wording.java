package kaw.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.values.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed and collects everything that is wrong with it, so that it is all said at once. */
public final class Wording {
    private final List<FieldError> errors = new ArrayList<>();

    /** One line that must not be empty. */
    public String line(String path, @Nullable String raw, int limit) {
        return required(path, raw == null ? "" : Texts.oneLine(raw), limit);
    }

    /** Several lines that must not be empty. */
    public String lines(String path, @Nullable String raw, int limit) {
        return required(path, raw == null ? "" : Texts.severalLines(raw), limit);
    }

    /** Several lines; null where there are none. */
    public @Nullable String optionalLines(String path, @Nullable String raw, int limit) {
        String text = limited(path, raw == null ? "" : Texts.severalLines(raw), limit);
        return text.isEmpty() ? null : text;
    }

    private String required(String path, String text, int limit) {
        if (text.isEmpty()) {
            error(path, "required");
        }
        return limited(path, text, limit);
    }

    private String limited(String path, String text, int limit) {
        if (text.length() > limit) {
            error(new FieldError(path, "too-long", Map.of("max", Integer.toString(limit))));
        }
        return text;
    }

    public void error(String path, String code) {
        error(new FieldError(path, code));
    }

    /** Of several things wrong with one value the first is said. */
    public void error(FieldError error) {
        if (errors.stream().noneMatch(earlier -> earlier.field().equals(error.field()))) {
            errors.add(error);
        }
    }

    /** Throws if anything was wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
