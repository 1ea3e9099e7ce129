package kaw.box;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps logs small: copies a large one aside and empties it in place. The processes append to their file by themselves, so
 * nobody has to be told; a line written between copy and emptying is lost.
 */
record LogRotation(Path folder, long limit, int kept) implements Runnable {

    LogRotation(Path folder) {
        this(folder, 20L << 20, 5);
    }

    @Override
    public void run() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            for (Path log : logs) {
                if (Files.size(log) > limit) {
                    rotate(log);
                }
            }
        } catch (IOException e) {
            Log.say("Logs could not be rotated: " + e.getMessage());
        }
    }

    private void rotate(Path log) throws IOException {
        for (int age = kept - 1; age >= 1; age--) {
            if (Files.exists(aged(log, age))) {
                Files.move(aged(log, age), aged(log, age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(log, aged(log, 1), StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    private static Path aged(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }
}
