package kaw.box;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kaw.components.ChildProcess;

/** Processes of a box whose supervisor was killed. */
final class Orphans {

    private Orphans() {}

    /** Stops them in order; true when there were any. */
    static boolean stop(BoxFolder folder) {
        Options any =
                Options.parse(new String[] {"down", "--data", folder.root().toString()});
        List<Part> parts = new Topology(folder, any, BoxPorts.read(folder)).possibleParts();
        boolean found = false;
        for (Set<String> level : StopOrder.of(parts)) {
            for (Part part : parts) {
                if (level.contains(part.name())) {
                    found |= ChildProcess.find(part.title(), part.pidFile(), part.log())
                            .map(process -> {
                                process.stop(Duration.ofSeconds(60));
                                return true;
                            })
                            .orElse(false);
                }
            }
        }
        return found;
    }
}
