package kaw.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaw.platform.problem.FieldError;
import kaw.platform.problem.Invalid;
import kaw.platform.values.Texts;
import org.jspecify.annotations.Nullable;

/** Reads what an administrator typed and collects everything that is wrong with it, so that it is all said at once. */
public final class Wording {
    private final List<FieldError> errors = new ArrayList<>();

    /** Text of one line that must not be empty. */
    public String required(String path, @Nullable String raw, int limit) {
        String text = optional(path, raw, limit);
        if (text == null) {
            error(path, "required");
            return "";
        }
        return text;
    }

    /** Text of one line; null where there is none. */
    public @Nullable String optional(String path, @Nullable String raw, int limit) {
        String text = raw == null ? "" : Texts.oneLine(raw);
        if (text.length() > limit) {
            errors.add(new FieldError(path, "too-long", Map.of("max", limit)));
        }
        return text.isEmpty() ? null : text;
    }

    /** A number within bounds, or what stands for it where none is given. */
    public int between(String path, @Nullable Integer raw, int min, int max, int otherwise) {
        int number = Objects.requireNonNullElse(raw, otherwise);
        if (number < min || number > max) {
            errors.add(new FieldError(path, "out-of-range", Map.of("min", min, "max", max)));
        }
        return number;
    }

    public void error(String path, String code) {
        errors.add(new FieldError(path, code));
    }

    public void error(String path, String code, Map<String, ?> params) {
        errors.add(new FieldError(path, code, params));
    }

    /** Throws if anything was wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw refusal();
        }
    }

    /** All that was wrong. */
    public Invalid refusal() {
        return new Invalid(errors);
    }
}
