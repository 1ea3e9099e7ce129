package kaw.box;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import kaw.components.ComponentFailed;

/**
 * The customer's mail server: named once by {@code --smtp FILE}, kept in the data folder from then on. It need not be there just now, letters
 * wait for it.
 */
final class CustomersSmtp {

    private static final String KEPT = "smtp.properties";
    private static final String PREFIX = "kaw.notification.mail.smtp.";
    private static final List<String> TLS = List.of("none", "starttls", "tls");

    private CustomersSmtp() {}

    /** What notification-service has to know; nothing where no mail server was named. */
    static Map<String, String> settings(BoxFolder folder) {
        return folder.read(folder.secretFile(KEPT)).map(CustomersSmtp::parse).orElse(Map.of());
    }

    /** From now on the box of that folder sends its letters through the server the file names. */
    static void adopt(BoxFolder folder, Path file) {
        String text = folder.read(file).orElseThrow();
        parse(text);
        folder.writeSecret(folder.secretFile(KEPT), text);
    }

    static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new ComponentFailed("The file of --smtp cannot be understood: " + e.getMessage(), e);
        }
        Map<String, String> settings = new HashMap<>();
        settings.put(PREFIX + "host", required(properties, "host"));
        settings.put(PREFIX + "from", address(required(properties, "from")));
        String tls = optional(properties, "tls", "starttls").toLowerCase(Locale.ROOT);
        if (!TLS.contains(tls)) {
            throw new ComponentFailed("In the file of --smtp tls= is none, starttls or tls, not " + tls);
        }
        settings.put(PREFIX + "tls", tls);
        settings.put(PREFIX + "port", port(optional(properties, "port", tls.equals("tls") ? "465" : "587")));
        String user = optional(properties, "user", "");
        if (!user.isEmpty()) {
            settings.put(PREFIX + "user", user);
            settings.put(PREFIX + "password", required(properties, "password"));
        }
        return settings;
    }

    private static String port(String text) {
        try {
            return Integer.toString(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new ComponentFailed("The file of --smtp cannot be understood: port=" + text, e);
        }
    }

    private static String address(String text) {
        if (!text.matches("[^\\s@<>,;]+@[^\\s@<>,;]+")) {
            throw new ComponentFailed("In the file of --smtp from= is one plain address, not " + text);
        }
        return text;
    }

    private static String optional(Properties properties, String name, String usual) {
        String value = properties.getProperty(name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    private static String required(Properties properties, String name) {
        String value = optional(properties, name, "");
        if (value.isEmpty()) {
            throw new ComponentFailed("The file of --smtp does not say the " + name
                    + ": it has the lines host=, from= and, where needed, port=, user=, password= and tls=");
        }
        return value;
    }
}
