package kaw.imports.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Memory of the process all services of a box share, as the kernel counts it: proportional, and without the pages of files,
 * which are the system's to take back (the search index is mapped).
 */
final class ServicesMemory {

    private final Path rollup;

    ServicesMemory(Box box) throws IOException {
        this.rollup = Path.of("/proc", String.valueOf(box.process("services").pid()), "smaps_rollup");
    }

    long megabytes() {
        try {
            return Files.readAllLines(rollup).stream()
                            .filter(line -> line.startsWith("Pss_Anon:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
