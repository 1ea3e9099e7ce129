package kaw.components;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder in which Debian's Asterisk lies with all it needs, made once per machine: some 60 MB are fetched from the Debian
 * mirror this machine installs from.
 *
 * @param folder KAW_ASTERISK_ROOT where set, else the machine's, else the user's
 */
public record AsteriskRoot(Path folder) {

    /** Raised when the folder has to be made anew. */
    private static final String FORMAT = "1";

    private static final Path OF_THE_MACHINE = Path.of("/var/cache/kaw/asterisk-root");

    public static AsteriskRoot ofThisMachine() {
        String set = System.getenv().getOrDefault("KAW_ASTERISK_ROOT", "");
        if (!set.isEmpty()) {
            return new AsteriskRoot(Path.of(set).toAbsolutePath().normalize());
        }
        AsteriskRoot machines = new AsteriskRoot(OF_THE_MACHINE);
        return machines.isComplete() || "root".equals(System.getProperty("user.name"))
                ? machines
                : new AsteriskRoot(Path.of(System.getProperty("user.home"), ".cache/kaw/asterisk-root"));
    }

    /** Why there cannot be an Asterisk here, in one sentence; empty when nothing is in the way. */
    public Optional<String> obstacle() {
        return isComplete() ? Optional.empty() : DebianPackages.obstacle();
    }

    public boolean isComplete() {
        try {
            Path marker = marker(folder);
            return Files.exists(marker) && Files.readString(marker).strip().equals(FORMAT);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes it where it is not complete. Several boxes and test runs may ask at once: one makes it, the others wait.
     *
     * @throws ComponentFailed saying in one sentence why
     */
    void ensure() {
        if (isComplete()) {
            return;
        }
        DebianPackages.obstacle().ifPresent(why -> {
            throw new ComponentFailed("There can be no Asterisk here: " + why);
        });
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            try (FileChannel channel =
                            FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isComplete()) {
                    make();
                }
            }
        } catch (IOException e) {
            throw new ComponentFailed("Asterisk could not be put into " + folder + ": " + e.getMessage(), e);
        }
    }

    /** In a folder beside and moved, so that a broken-off attempt is never taken for the whole. */
    private void make() throws IOException {
        Path unfinished = beside(".unfinished");
        Path packages = beside(".packages");
        Folders.delete(unfinished);
        Folders.delete(packages);
        try {
            new DebianPackages(packages).unpack(unfinished, "asterisk", "asterisk-core-sounds-en-gsm");
            Files.writeString(marker(unfinished), FORMAT);
            Folders.delete(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(unfinished);
            Folders.delete(packages);
        }
    }

    private Path beside(String suffix) {
        return folder.resolveSibling(folder.getFileName() + suffix);
    }

    private static Path marker(Path folder) {
        return folder.resolve("kaw-format");
    }
}
