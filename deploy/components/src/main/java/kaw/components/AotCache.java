package kaw.components;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a JVM learned about a program while it ran, so that the next starts of the same jars need a fraction of the time
 * (JEP 483, 514 and 515).
 *
 * @param file where the JVM finds it, or writes it when its first run ends in order
 */
public record AotCache(Path file) {

    private static final String SUFFIX = ".aot";

    /**
     * The cache of the program whose jars lie below a folder. Its name says which jars and which JVM it was made with: the
     * JVM would refuse it with any other, and go on refusing it.
     */
    public static AotCache of(Path folder, String program, Path jars) {
        try {
            Files.createDirectories(folder);
            String name = program + "-" + fingerprint(jars) + SUFFIX;
            try (Stream<Path> others = Files.list(folder)) {
                for (Path other :
                        others.filter(file -> isOld(file, program, name)).toList()) {
                    Files.delete(other);
                }
            }
            return new AotCache(folder.resolve(name));
        } catch (IOException e) {
            throw new ComponentFailed("The start-up cache of " + program + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The options of the JVM: to use the cache, or to write it; without a line of log for every class it must leave out. */
    public List<String> options() {
        return List.of((Files.exists(file) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + file, "-Xlog:aot*=error");
    }

    private static boolean isOld(Path file, String program, String name) {
        String other = file.getFileName().toString();
        return other.startsWith(program + "-") && other.contains(SUFFIX) && !other.equals(name);
    }

    private static String fingerprint(Path jars) throws IOException {
        StringBuilder text = new StringBuilder(System.getProperty("java.home") + Runtime.version());
        try (Stream<Path> files = Files.walk(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                text.append('\n')
                        .append(jar)
                        .append(' ')
                        .append(Files.size(jar))
                        .append(' ')
                        .append(Files.getLastModifiedTime(jar));
            }
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
