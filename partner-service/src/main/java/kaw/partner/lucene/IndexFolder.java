package kaw.partner.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of all generations; a small file names the current one, and its atomic renaming is the switch. */
final class IndexFolder {

    private static final String CURRENT = "current";
    private static final String PREFIX = "generation-";

    private final Path folder;

    IndexFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path current() throws IOException {
        try {
            return folder.resolve(
                    Path.of(Files.readString(folder.resolve(CURRENT)).strip()).getFileName());
        } catch (NoSuchFileException none) {
            return next();
        }
    }

    /** A folder that no generation has used. */
    Path next() throws IOException {
        int last = generations().stream()
                .mapToInt(path -> Integer.parseInt(path.getFileName().toString().substring(PREFIX.length())))
                .max()
                .orElse(0);
        return Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
    }

    void makeCurrent(Path generation) throws IOException {
        Path renamed = folder.resolve(CURRENT + ".new");
        Files.writeString(renamed, generation.getFileName().toString());
        Files.move(
                renamed, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what a crash during a rebuild has left. */
    void removeAllBut(Path generation) throws IOException {
        for (Path path : generations()) {
            if (!path.equals(generation)) {
                remove(path);
            }
        }
    }

    static void remove(Path generation) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(generation)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d+"))
                    .toList();
        }
    }
}
