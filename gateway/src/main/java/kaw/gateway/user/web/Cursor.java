package kaw.gateway.user.web;

import java.util.List;
import kaw.gateway.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * One page of a sorted list.
 *
 * @param next the id of the page's last user while more follow
 */
record Cursor(List<Person> people, @Nullable String next) {

    static Cursor of(List<Person> sorted, @Nullable String after, int size) {
        int begin = after == null ? 0 : indexOf(sorted, after) + 1;
        int end = Math.min(begin + size, sorted.size());
        List<Person> page = sorted.subList(begin, end);
        return new Cursor(page, end < sorted.size() ? page.getLast().id() : null);
    }

    /** Someone deleted meanwhile cannot be found: then it begins anew rather than to leave anyone out. */
    private static int indexOf(List<Person> sorted, String id) {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
