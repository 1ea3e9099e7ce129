package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    Path folder;

    private Path caches;
    private Path jars;

    @BeforeEach
    void prepare() throws IOException {
        caches = folder.resolve("caches");
        jars = Files.createDirectory(folder.resolve("jars"));
        Files.writeString(jars.resolve("a.jar"), "first");
    }

    @Test
    void isWrittenByTheFirstRunAndUsedByTheNext() throws IOException {
        AotCache first = AotCache.of(caches, "services", jars);
        assertThat(first.options()).contains("-XX:AOTCacheOutput=" + first.file());

        Files.writeString(first.file(), "cache");
        AotCache next = AotCache.of(caches, "services", jars);
        assertThat(next.options()).contains("-XX:AOTCache=" + first.file());
    }

    @Test
    void isMadeAnewForOtherJarsAndLeavesNoOldOneBehind() throws IOException {
        Files.writeString(AotCache.of(caches, "services", jars).file(), "cache");
        Path gateway = AotCache.of(caches, "gateway", jars).file();
        Files.writeString(gateway, "cache");

        Files.writeString(jars.resolve("a.jar"), "second edition");
        AotCache next = AotCache.of(caches, "services", jars);

        assertThat(next.options()).contains("-XX:AOTCacheOutput=" + next.file());
        try (Stream<Path> files = Files.list(caches)) {
            assertThat(files).containsExactly(gateway);
        }
    }
}
