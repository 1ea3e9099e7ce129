package kaw.components;

import java.nio.file.Path;

/**
 * How a MySQL server runs.
 *
 * @param folder holds its data, configuration and pid file
 * @param log where its output is appended
 * @param rootPassword taken at the first start; later ones must give the same
 * @param bufferPoolMegabytes memory for pages; the server takes some 100 MB beside it
 * @param durable whether a commit is on the disk before it returns; tests live without
 */
public record MySqlSettings(
        Path folder, Path log, int port, String rootPassword, int bufferPoolMegabytes, boolean durable) {

    public MySqlSettings {
        folder = folder.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** How it is used, once it runs. */
    public DatabaseServer server() {
        return DatabaseServer.ofThisMachine(port, rootPassword);
    }

    /** Where the identity of its process is kept. */
    public Path pidFile() {
        return folder.resolve("mysql.pid");
    }
}
