package kaw.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaw.platform.problem.BadRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list, opaque to callers: the sort values of the last item seen. It is not secret and not signed, so what
 * is read from one is checked like any other input.
 */
public record Cursor(List<@Nullable String> parts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 4_096;

    public static Cursor of(@Nullable String... parts) {
        return new Cursor(Arrays.asList(parts));
    }

    public String encode() {
        byte[] json = JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /**
     * Reads a cursor a caller sent back.
     *
     * @param size how many parts it must have
     * @throws BadRequest {@code bad-cursor} when it is none of ours
     */
    public static Cursor decode(String text, int size) {
        try {
            if (text.length() <= LONGEST) {
                @Nullable String[] parts = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
                if (parts != null && parts.length == size) {
                    return of(parts);
                }
            }
        } catch (IllegalArgumentException | JacksonException unreadable) {
            throw new BadRequest("bad-cursor");
        }
        throw new BadRequest("bad-cursor");
    }

    /** The part at an index as an id. */
    public UUID id(int index) {
        return read(index, UUID::fromString);
    }

    /** The part at an index as a time. */
    public Instant time(int index) {
        return read(index, Instant::parse);
    }

    /** The part at an index as a whole number. */
    public long number(int index) {
        return read(index, Long::parseLong);
    }

    private <T> T read(int index, Function<String, T> reader) {
        try {
            return reader.apply(String.valueOf(parts.get(index)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new BadRequest("bad-cursor");
        }
    }

    /** The part at an index; null where the sort value was. */
    public @Nullable String get(int index) {
        return parts.get(index);
    }
}
