package kaw.box;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import kaw.components.Component;

/**
 * One process of a box.
 *
 * @param name short and lower case; also the name of its log
 * @param after the parts that must be healthy before it starts
 * @param optional whether the box is usable without it
 * @param start starts it, waits until it is healthy, and does what must be done before others rely on it
 */
record Part(
        String name,
        String title,
        Set<String> after,
        Path pidFile,
        Path log,
        boolean optional,
        Supplier<Component> start) {

    Part(String name, String title, Set<String> after, Path pidFile, Path log, Supplier<Component> start) {
        this(name, title, after, pidFile, log, false, start);
    }
}
