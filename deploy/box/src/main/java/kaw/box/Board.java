package kaw.box;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The state of every part, told to a listener at each change. */
final class Board {

    private final Map<String, PartState> states = new LinkedHashMap<>();
    private final Consumer<List<PartState>> listener;

    Board(List<Part> parts, Consumer<List<PartState>> listener) {
        parts.forEach(part -> states.put(part.name(), PartState.waiting(part)));
        this.listener = listener;
    }

    synchronized void change(String name, UnaryOperator<PartState> change) {
        PartState before = state(name);
        PartState after = change.apply(before);
        if (!after.equals(before)) {
            states.put(name, after);
            listener.accept(states());
            notifyAll();
        }
    }

    synchronized void awaitRunning(Set<String> names) throws InterruptedException {
        while (!names.stream().allMatch(name -> state(name).phase() == PartState.Phase.RUNNING)) {
            wait();
        }
    }

    synchronized PartState state(String name) {
        PartState state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException("No part " + name);
        }
        return state;
    }

    synchronized List<PartState> states() {
        return List.copyOf(states.values());
    }
}
