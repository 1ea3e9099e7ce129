package kaw.gateway.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads Keycloak's lists to their end. */
final class Pages {

    static final int SIZE = 500;

    private Pages() {}

    /** @param page gives the page that begins with the given row */
    static <T> List<T> all(IntFunction<List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> next;
        do {
            next = page.apply(all.size());
            all.addAll(next);
        } while (next.size() == SIZE);
        return all;
    }
}
