package kaw.box;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import kaw.components.Ami;
import kaw.components.ComponentFailed;
import kaw.components.PbxConnection;

/** The customer's own PBX in place of the example: named once by {@code --pbx FILE}, kept in the data folder from then on. */
final class CustomersPbx {

    private static final String KEPT = "pbx.properties";

    private CustomersPbx() {}

    /** Nothing where none was named. */
    static Optional<PbxConnection> of(BoxFolder folder) {
        return folder.read(folder.secretFile(KEPT)).map(CustomersPbx::parse);
    }

    /** From now on the box of that folder takes and makes calls by the PBX the file names. */
    static void adopt(BoxFolder folder, Path file) {
        String text = folder.read(file).orElseThrow();
        PbxConnection connection = parse(text);
        try {
            Ami.connect(connection).close();
        } catch (ComponentFailed e) {
            throw new ComponentFailed(
                    "The PBX at " + connection.host() + ":" + connection.amiPort() + " cannot be used: "
                            + e.getMessage(),
                    e);
        }
        folder.writeSecret(folder.secretFile(KEPT), text);
    }

    static PbxConnection parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            String host = required(properties, "host");
            String amiUser = required(properties, "ami-user");
            String amiSecret = required(properties, "ami-secret");
            return new PbxConnection(
                    host,
                    Integer.parseInt(optional(properties, "ami-port", "5038")),
                    amiUser,
                    amiSecret,
                    address(optional(properties, "ari-url", "http://" + host + ":8088/ari")),
                    optional(properties, "ari-user", amiUser),
                    optional(properties, "ari-secret", amiSecret),
                    address(optional(properties, "web-socket-url", "ws://" + host + ":8088/ws")));
        } catch (IOException | IllegalArgumentException e) {
            throw new ComponentFailed("The file of --pbx cannot be understood: " + e.getMessage(), e);
        }
    }

    private static String address(String text) {
        return URI.create(text).toString();
    }

    private static String optional(Properties properties, String name, String usual) {
        String value = properties.getProperty(name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    private static String required(Properties properties, String name) {
        String value = optional(properties, name, "");
        if (value.isEmpty()) {
            throw new ComponentFailed(
                    "The file of --pbx does not say the " + name + ": it has the lines host=, ami-user=,"
                            + " ami-secret= and, where not usual, ami-port=, ari-url=, ari-user=, ari-secret=, web-socket-url=");
        }
        return value;
    }
}
