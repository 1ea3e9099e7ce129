package kaw.notification.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in the stream, as a window knows it: {@code 1f0a9c2e-42}.
 *
 * @param instance whose numbering it is; another instance, or this one after a restart, numbers anew
 */
record StreamPosition(String instance, long sequence) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})-(\\d{1,18})");

    static Optional<StreamPosition> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new StreamPosition(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return instance + "-" + sequence;
    }
}
