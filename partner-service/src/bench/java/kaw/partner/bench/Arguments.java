package kaw.partner.bench;

import java.nio.file.Path;
import java.util.List;

/** What {@code ./kaw bench} says on the command line: names with their values. */
record Arguments(List<String> words) {

    static Arguments of(String[] words) {
        return new Arguments(List.of(words));
    }

    /** The data folder of a box. */
    Path folder(String name) {
        String found = find(name, "");
        if (found.isEmpty()) {
            throw new IllegalArgumentException("say which box: " + name + " DIR");
        }
        return Path.of(found);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(find(name, Integer.toString(otherwise)));
    }

    private String find(String name, String otherwise) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
