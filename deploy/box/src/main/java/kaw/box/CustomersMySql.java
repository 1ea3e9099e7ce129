package kaw.box;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import kaw.components.ComponentFailed;
import kaw.components.DatabaseServer;

/** The customer's own MySQL in place of the box's: named once by {@code --mysql FILE}, kept in the data folder from then on. */
final class CustomersMySql {

    private static final String KEPT = "mysql.properties";

    private CustomersMySql() {}

    /** Nothing where the box has its own. */
    static Optional<DatabaseServer> of(BoxFolder folder) {
        return folder.read(folder.secretFile(KEPT)).map(CustomersMySql::parse);
    }

    /** From now on the box of that folder lives on the server the file names. */
    static void adopt(BoxFolder folder, Path file) {
        if (Files.exists(folder.of("mysql"))) {
            throw new ComponentFailed("The box in " + folder.root()
                    + " has its data in a MySQL of its own already: begin a new folder with --data DIR");
        }
        String text = folder.read(file).orElseThrow();
        parse(text).requireUsable();
        folder.writeSecret(folder.secretFile(KEPT), text);
    }

    private static DatabaseServer parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            return new DatabaseServer(
                    required(properties, "host"),
                    Integer.parseInt(properties.getProperty("port", "3306").strip()),
                    required(properties, "user"),
                    required(properties, "password"),
                    properties.getProperty("tls", "preferred").strip().toUpperCase(Locale.ROOT),
                    "%");
        } catch (IOException | IllegalArgumentException e) {
            throw new ComponentFailed("The file of --mysql cannot be understood: " + e.getMessage(), e);
        }
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new ComponentFailed("The file of --mysql does not say the " + name
                    + ": it has the lines host=, port=, user=, password= and tls=");
        }
        return value;
    }
}
