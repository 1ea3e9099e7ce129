package kaw.telephony.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * How long the threads that read the exchange for the service stood still for something else than the exchange: a lock, a full queue, a slow
 * disk. The JVM itself notes each time one does for a millisecond or more. asterisk-java has two of them: one reads, one calls the
 * listeners, and waits for the former where there is nothing to tell.
 */
final class ReaderWatch implements AutoCloseable {

    private static final List<String> WAITS = List.of(
            "jdk.JavaMonitorEnter",
            "jdk.JavaMonitorWait",
            "jdk.ThreadPark",
            "jdk.ThreadSleep",
            "jdk.SocketWrite",
            "jdk.FileWrite",
            "jdk.FileForce");
    /** Of the first connection, which is the service's. */
    private static final String READER = "Asterisk-Java ManagerConnection-0-Reader-0";

    private final Recording recording = new Recording();

    ReaderWatch() {
        WAITS.forEach(wait -> recording.enable(wait).withThreshold(Duration.ofMillis(1)));
        recording.start();
    }

    /** The longest time in milliseconds since the watch began; 0 where it never stood still. */
    double longestMillis() throws IOException {
        Path file = Files.createTempFile("kaw-reader", ".jfr");
        try {
            recording.dump(file);
            double longest = 0;
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (WAITS.contains(event.getEventType().getName()) && ofReader(event)) {
                    longest = Math.max(longest, event.getDuration().toNanos() / 1e6);
                }
            }
            return longest;
        } finally {
            Files.delete(file);
        }
    }

    private static boolean ofReader(RecordedEvent event) {
        String thread = event.getThread() == null
                ? ""
                : String.valueOf(event.getThread().getJavaName());
        return thread.equals(READER) || (thread.startsWith(READER) && inListener(event));
    }

    private static boolean inListener(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("kaw."));
    }

    @Override
    public void close() {
        recording.close();
    }
}
