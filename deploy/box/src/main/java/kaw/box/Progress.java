package kaw.box;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kaw.components.ChildProcess;
import kaw.components.ComponentFailed;

/** Tells line by line how a start goes. */
final class Progress {

    private final BoxFolder folder;
    private final ChildProcess supervisor;
    private final Map<String, PartState.Phase> told = new HashMap<>();

    Progress(BoxFolder folder, ChildProcess supervisor) {
        this.folder = folder;
        this.supervisor = supervisor;
    }

    /** Returns when the box can be used, and fails in one sentence when it cannot be. */
    BoxState follow(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            BoxState state =
                    BoxState.read(folder).orElseThrow(() -> new ComponentFailed("The box was stopped meanwhile"));
            int width = Math.max(10, state.longestTitle());
            state.parts().forEach(part -> tell(part, width));
            if (state.isUsable()) {
                return state;
            }
            if (!supervisor.isAlive()) {
                throw new ComponentFailed(Objects.requireNonNullElse(
                        state.problem(), "The box ended; see " + folder.log(Supervisor.NAME)));
            }
            if (System.nanoTime() > end) {
                throw new ComponentFailed("The box is not ready after " + limit.toMinutes()
                        + " minutes; it goes on trying, see ./kaw status and " + folder.logs());
            }
            pause();
        }
    }

    private void tell(PartState part, int width) {
        String line = switch (part.phase()) {
            case RUNNING -> "ready in %.1f s".formatted(part.seconds());
            case FAILED -> "failed: " + part.message();
            case WAITING, STARTING, STOPPED -> null;
        };
        // One that goes on failing says so once, however its reasons vary; the last of them is in ./kaw status.
        if (line != null && told.put(part.name(), part.phase()) != part.phase()) {
            System.out.printf("  %-" + width + "s %s%n", part.title(), line);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted; the box goes on in the background", e);
        }
    }
}
