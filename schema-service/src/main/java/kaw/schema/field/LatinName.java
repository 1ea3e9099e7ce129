package kaw.schema.field;

import java.util.Set;
import java.util.regex.Pattern;
import kaw.schema.Wording;
import org.jspecify.annotations.Nullable;

/** The «уникальное название» of a field: its key everywhere, given once and for ever. */
final class LatinName {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    /** Words that mean something of their own beside field names in APIs. */
    private static final Set<String> RESERVED =
            Set.of("id", "version", "created", "changed", "search", "sort", "filter");

    private LatinName() {}

    /** The name, or null where it cannot be one; the wording says why. */
    static @Nullable String read(@Nullable String raw, Wording wording) {
        String name = raw == null ? "" : raw.strip();
        if (name.isEmpty()) {
            wording.error("name", "required");
        } else if (!FORM.matcher(name).matches()) {
            wording.error("name", "not-a-latin-name");
        } else if (RESERVED.contains(name)) {
            wording.error("name", "reserved-name");
        } else {
            return name;
        }
        return null;
    }
}
