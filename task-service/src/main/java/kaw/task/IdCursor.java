package kaw.task;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaw.platform.problem.BadRequest;
import kaw.platform.web.Cursor;
import kaw.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Cursors of lists that go by id. */
public final class IdCursor {
    private IdCursor() {}

    /** The id a caller has seen last; null at the beginning. */
    public static @Nullable UUID read(@Nullable String cursor) {
        return cursor == null ? null : id(Cursor.decode(cursor, 1).get(0));
    }

    /** An id in a cursor. */
    public static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notOurs) {
            throw new BadRequest("bad-cursor");
        }
    }

    /** A page of what was found, which is one more than fits where there are more. */
    public static <T> Page<T> page(List<T> found, int size, Function<T, UUID> id) {
        return page(found, size, last -> Cursor.of(id.apply(last).toString()), found.size() > size);
    }

    /** The same, of lists that go by more than an id. */
    public static <T> Page<T> page(List<T> found, int size, Function<T, Cursor> place, boolean more) {
        return more
                ? new Page<>(
                        found.subList(0, size), place.apply(found.get(size - 1)).encode())
                : Page.whole(found);
    }
}
