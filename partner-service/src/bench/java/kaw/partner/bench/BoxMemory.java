package kaw.partner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proportional set size of each process of a box, by the kernel: a page several of them share counts once over all. */
record BoxMemory(Path data) {

    private static final double KIBIBYTES = 1024;

    Map<String, Double> byPart() throws IOException {
        Map<String, Double> parts = new TreeMap<>();
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".pid")).toList()) {
                String name = file.getFileName().toString().replace(".pid", "");
                ProcessHandle process = ProcessHandle.of(
                                Long.parseLong(Files.readString(file).strip().split("\\s+")[0]))
                        .orElseThrow(() -> new IllegalStateException(name + " does not run"));
                double memory = mebibytes(process);
                for (ProcessHandle child : process.descendants().toList()) {
                    memory += isPart(child) ? 0 : mebibytes(child);
                }
                parts.put(name, memory);
            }
        }
        return parts;
    }

    /** Parts are children of the supervisor, and count on their own. */
    private boolean isPart(ProcessHandle process) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".pid")).toList()) {
                if (Files.readString(file).strip().split("\\s+")[0].equals(Long.toString(process.pid()))) {
                    return true;
                }
            }
        }
        return false;
    }

    double together() throws IOException {
        return byPart().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double mebibytes(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KIBIBYTES;
        }
    }
}
