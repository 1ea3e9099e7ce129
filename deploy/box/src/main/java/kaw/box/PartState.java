package kaw.box;

import org.jspecify.annotations.Nullable;

/**
 * What the supervisor knows of a part.
 *
 * @param optional whether the box is usable without it
 * @param seconds how long its last start took
 * @param restarts how often it had to be started again
 * @param message why it is not running
 */
record PartState(
        String name,
        String title,
        boolean optional,
        Phase phase,
        int port,
        long pid,
        double seconds,
        int restarts,
        @Nullable String message) {

    /** Where it stands. */
    enum Phase {
        WAITING,
        STARTING,
        RUNNING,
        FAILED,
        STOPPED
    }

    /** It runs, or the box does without it: one that failed is tried again, but not waited for. */
    boolean isSettled() {
        return phase == Phase.RUNNING || optional && message != null;
    }

    static PartState waiting(Part part) {
        return new PartState(part.name(), part.title(), part.optional(), Phase.WAITING, 0, 0, 0, 0, null);
    }

    PartState starting() {
        return new PartState(name, title, optional, Phase.STARTING, port, 0, 0, restarts, message);
    }

    PartState running(int newPort, long newPid, double newSeconds) {
        return new PartState(name, title, optional, Phase.RUNNING, newPort, newPid, newSeconds, restarts, null);
    }

    PartState failed(@Nullable String why) {
        return new PartState(name, title, optional, Phase.FAILED, port, 0, 0, restarts + 1, why);
    }

    PartState stopped() {
        return new PartState(name, title, optional, Phase.STOPPED, port, 0, 0, restarts, null);
    }
}
