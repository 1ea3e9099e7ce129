package kaw.components;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The end of a log, for the one sentence a failure is told in. */
final class LogTail {

    private static final int BYTES = 16_384;

    private LogTail() {}

    /** The last line that says what went wrong, else the last line. */
    static Optional<String> lastError(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            // Where Spring Boot analyses a failure, the sentence stands below this heading.
            int heading = lines.lastIndexOf("Description:");
            if (heading >= 0 && heading + 1 < lines.size()) {
                return Optional.of(lines.get(heading + 1).strip());
            }
            return lines.reversed().stream()
                    .filter(line -> line.contains("ERROR"))
                    .findFirst()
                    .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                    .map(String::strip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
