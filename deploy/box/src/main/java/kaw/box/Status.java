package kaw.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kaw.components.ChildProcess;

/** Prints each part with its port, health and memory. */
record Status(BoxFolder folder) {

    /** The file beside the state that says why there are no calls. */
    static final String TELEPHONY = "telephony";

    void print() {
        Optional<ChildProcess> supervisor = Up.supervisor(folder);
        Optional<BoxState> state = BoxState.read(folder);
        if (supervisor.isEmpty() || state.isEmpty()) {
            System.out.println("KAW does not run in " + folder.root());
            return;
        }
        System.out.println("KAW in " + folder.root() + ", " + state.get().url());
        String title = "%-" + Math.max(11, state.get().longestTitle()) + "s";
        System.out.printf(title + " %6s %8s %9s %9s  %s%n", "part", "port", "pid", "PSS", "restarts", "state");
        state.get().parts().forEach(part -> line(title, part));
        System.out.printf(
                title + " %6s %8d %6d MB %9s  %s%n",
                "Supervisor",
                "",
                supervisor.get().pid(),
                megabytes(supervisor.get().pid()),
                "",
                "running");
        long total = megabytes(supervisor.get().pid())
                + state.get().parts().stream()
                        .mapToLong(part -> megabytes(part.pid()))
                        .sum();
        System.out.printf(title + " %6s %8s %6d MB%n", "together", "", "", total);
        folder.read(folder.run().resolve(TELEPHONY))
                .filter(line -> !line.isEmpty())
                .ifPresent(System.out::println);
    }

    private static void line(String title, PartState part) {
        String words =
                part.phase().name().toLowerCase(Locale.ROOT) + (part.message() == null ? "" : ": " + part.message());
        System.out.printf(
                title + " %6d %8d %6d MB %9d  %s%n",
                part.title(),
                part.port(),
                part.pid(),
                megabytes(part.pid()),
                part.restarts(),
                words);
    }

    /** Proportional set size: a page shared by several processes counts once over all of them. */
    static long megabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
