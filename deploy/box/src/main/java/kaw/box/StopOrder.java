package kaw.box;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts may be stopped together, in order: nobody before those that stand on it. */
final class StopOrder {

    private StopOrder() {}

    static List<Set<String>> of(List<Part> parts) {
        List<Set<String>> levels = new ArrayList<>();
        List<Part> rest = new ArrayList<>(parts);
        while (!rest.isEmpty()) {
            Set<String> needed =
                    rest.stream().flatMap(part -> part.after().stream()).collect(Collectors.toSet());
            Set<String> level = rest.stream()
                    .map(Part::name)
                    .filter(name -> !needed.contains(name))
                    .collect(Collectors.toCollection(HashSet::new));
            if (level.isEmpty()) {
                throw new IllegalArgumentException("Parts wait for each other: " + needed);
            }
            levels.add(level);
            rest.removeIf(part -> level.contains(part.name()));
        }
        return levels;
    }
}
