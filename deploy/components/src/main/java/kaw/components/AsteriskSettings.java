package kaw.components;

import java.nio.file.Path;

/**
 * How an Asterisk runs.
 *
 * @param folder holds its configuration, recordings and pid file
 * @param log where it writes
 */
public record AsteriskSettings(Path folder, Path log, AsteriskRole role, AsteriskPorts ports, AsteriskSecrets secrets) {

    static final String USER = "kaw";

    public AsteriskSettings {
        folder = folder.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** Where the identity of its process is kept. */
    public Path pidFile() {
        return folder.resolve("asterisk.pid");
    }

    /** How it is used, once it runs. */
    public PbxConnection connection() {
        String http = "127.0.0.1:" + ports.http();
        return new PbxConnection(
                "127.0.0.1",
                ports.ami(),
                USER,
                secrets.ami(),
                "http://" + http + "/ari",
                USER,
                secrets.ari(),
                "ws://" + http + "/ws");
    }

    /** Where ARI finds recordings. */
    public Path recordings() {
        return spool().resolve("recording");
    }

    Path configuration() {
        return folder.resolve("etc");
    }

    /** What the customer adds to the configuration. */
    Path own() {
        return folder.resolve("own");
    }

    Path data() {
        return folder.resolve("var");
    }

    Path spool() {
        return folder.resolve("spool");
    }
}
