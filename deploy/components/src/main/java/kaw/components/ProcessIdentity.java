package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A pid together with the moment its process started: pids are used again, so a pid alone may be a stranger's. */
record ProcessIdentity(long pid, String started) {

    static ProcessIdentity of(long pid) {
        return new ProcessIdentity(pid, stat(pid).map(Stat::started).orElse(""));
    }

    static Optional<ProcessIdentity> read(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new ProcessIdentity(Long.parseLong(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + started);
    }

    /** A zombie does not count: without an init that reaps, a killed orphan stays one for ever. */
    boolean isAlive() {
        return stat(pid)
                .filter(stat -> stat.started().equals(started) && !stat.state().equals("Z"))
                .isPresent();
    }

    private static Optional<Stat> stat(long pid) {
        try {
            String text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The command in brackets may hold spaces; the state follows it, the start time is field 22.
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Optional.of(new Stat(fields[0], fields[19]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record Stat(String state, String started) {}
}
