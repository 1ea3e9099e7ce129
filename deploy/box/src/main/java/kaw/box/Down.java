package kaw.box;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import kaw.components.ChildProcess;

/** Stops a box: services first, MySQL last. */
record Down(BoxFolder folder) {

    void run() {
        if (!Files.isDirectory(folder.run())) {
            System.out.println("There is no box in " + folder.root());
            return;
        }
        long start = System.nanoTime();
        new Carrier(folder).stop();
        Optional<ChildProcess> supervisor = Up.supervisor(folder);
        supervisor.ifPresent(process -> process.stop(Duration.ofMinutes(4)));
        boolean orphans = Orphans.stop(folder);
        BoxState.forget(folder);
        if (supervisor.isPresent() || orphans) {
            System.out.printf("KAW is stopped after %.0f s%n", (System.nanoTime() - start) / 1e9);
        } else {
            System.out.println("KAW does not run in " + folder.root());
        }
    }
}
