package kaw.notification.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What only someone on the machine of a box can reach: its processes. */
record Box(Path data) {

    /** The process of a part, {@code services}, {@code gateway} or {@code kafka}, as it runs now. */
    ProcessHandle process(String part) throws IOException {
        Path jvm = data.resolve("run/" + part + ".pid");
        Path file = Files.exists(jvm) ? jvm : data.resolve(part + "/" + part + ".pid");
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip().split("\\s+")[0]))
                .orElseThrow();
    }

    /** Memory of that process as the kernel counts it: proportional, without the pages of files. */
    long kilobytes(String part) throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(process(part).pid()), "smaps_rollup");
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss_Anon:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
