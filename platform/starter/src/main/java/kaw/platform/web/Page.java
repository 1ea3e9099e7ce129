package kaw.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part after it; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is short enough to be given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The first so many of what was found, and where they end if there are more.
     *
     * @param found at least one more than fits, where there are more
     * @param place of an item in the list
     */
    public static <T> Page<T> of(List<T> found, int size, Function<? super T, Cursor> place) {
        return found.size() > size
                ? new Page<>(
                        found.subList(0, size), place.apply(found.get(size - 1)).encode())
                : whole(found);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
