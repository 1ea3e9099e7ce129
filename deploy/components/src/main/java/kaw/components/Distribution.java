package kaw.components;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;

/** Where the Maven build of this module unpacked the servers. */
public record Distribution(Path folder) {

    /** KAW_DIST (system property kaw.dist wins) where set, else beside the classes or jar of this module. */
    public static Distribution find() {
        String set = System.getProperty("kaw.dist", System.getenv().getOrDefault("KAW_DIST", ""));
        Path folder = set.isEmpty() ? ownTarget().resolve("dist") : Path.of(set);
        if (!Files.isDirectory(folder.resolve("mysql"))) {
            throw new ComponentFailed("MySQL, Kafka and Keycloak are not unpacked at " + folder
                    + ": build the module deploy/components, or set KAW_DIST to its target/dist");
        }
        return new Distribution(folder.toAbsolutePath().normalize());
    }

    Path mysql() {
        return folder.resolve("mysql");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** The target folder of this module, wherever the classes in use come from. */
    static Path ownTarget() {
        CodeSource source = Distribution.class.getProtectionDomain().getCodeSource();
        try {
            return Objects.requireNonNull(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new ComponentFailed("The classes of kaw-components are in no folder", e);
        }
    }
}
