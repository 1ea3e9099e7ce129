package kaw.components;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a Keycloak server runs.
 *
 * @param folder holds its pid file
 * @param log where its output is appended
 * @param managementPort where it tells its health, on loopback like the rest
 * @param adminUser made at the first start; later ones must give the same
 * @param publicUrl the address browsers know it by, ending in /auth; null = whatever the request says (tests)
 * @param themes a folder of themes beside the built-in ones
 * @param trusted a certificate it accepts beside the well-known ones, as PEM
 * @param heapMegabytes 256 was seen to be enough for a box
 */
public record KeycloakSettings(
        Path folder,
        Path log,
        int port,
        int managementPort,
        Database database,
        String adminUser,
        String adminPassword,
        @Nullable String publicUrl,
        @Nullable Path themes,
        @Nullable Path trusted,
        int heapMegabytes) {

    public KeycloakSettings {
        folder = folder.toAbsolutePath().normalize();
        log = log.toAbsolutePath().normalize();
    }

    /** Where the identity of its process is kept. */
    public Path pidFile() {
        return folder.resolve("keycloak.pid");
    }
}
