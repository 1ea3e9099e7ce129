package kaw.components;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in the templates of deploy/asterisk. */
final class AsteriskConfiguration {

    private static final List<String> BOTH = List.of(
            "ari",
            "asterisk",
            "cdr",
            "cel",
            "http",
            "indications",
            "logger",
            "modules",
            "musiconhold",
            "rtp",
            "stasis");
    private static final List<String> OF_A_ROLE = List.of("confbridge", "extensions", "manager", "pjsip", "queues");

    /** Good as they are by themselves, but each start would complain in the log that they are absent. */
    private static final List<String> EMPTY =
            List.of("acl", "ccss", "features", "pjproject", "queuerules", "udptl", "websocket_client");

    private static final Pattern PLACE = Pattern.compile("@([A-Z_]+)@");
    private static final Pattern EXTENSION = Pattern.compile("[0-9]{2,6}=[A-Za-z0-9]{8,64}");

    private AsteriskConfiguration() {}

    /** Writes it anew, and makes the folders it names; returns the file by which the rest is found. */
    static Path write(AsteriskSettings settings, Path root) throws IOException {
        Path folder = settings.configuration();
        Folders.delete(folder);
        for (Path needed : List.of(
                folder, settings.own(), settings.recordings(), settings.data().resolve("keys"))) {
            Files.createDirectories(needed);
        }
        Map<String, String> values = values(settings, root);
        for (String name : BOTH) {
            write(folder, name, filled("both/" + name, values));
        }
        for (String name : OF_A_ROLE) {
            write(folder, name, filled(settings.role().folder() + "/" + name, values));
        }
        for (String name : EMPTY) {
            write(folder, name, "");
        }
        write(folder, "softphones", softphones(settings.secrets().extensions()));
        return folder.resolve("asterisk.conf");
    }

    private static Map<String, String> values(AsteriskSettings settings, Path root) {
        AsteriskPorts ports = settings.ports();
        return Map.ofEntries(
                Map.entry("ROOT", root.toString()),
                Map.entry("ETC", settings.configuration().toString()),
                Map.entry("OWN", settings.own().toString()),
                Map.entry("VAR", settings.data().toString()),
                Map.entry("SPOOL", settings.spool().toString()),
                Map.entry("LOG", settings.log().toString()),
                Map.entry("AMI_PORT", Integer.toString(ports.ami())),
                Map.entry("HTTP_PORT", Integer.toString(ports.http())),
                Map.entry("SIP_PORT", Integer.toString(ports.sip())),
                Map.entry("PEER_SIP_PORT", Integer.toString(ports.peerSip())),
                Map.entry("RTP_FIRST", Integer.toString(ports.rtp())),
                Map.entry("RTP_LAST", Integer.toString(ports.lastRtp())),
                Map.entry("AMI_SECRET", settings.secrets().ami()),
                Map.entry("ARI_SECRET", settings.secrets().ari()),
                Map.entry("LINE_SECRET", settings.secrets().line()));
    }

    private static String filled(String template, Map<String, String> values) throws IOException {
        String resource = "asterisk/" + template + ".conf";
        try (InputStream in = AsteriskConfiguration.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ComponentFailed("The template " + resource + " is missing");
            }
            return PLACE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(place -> {
                        String value = values.get(place.group(1));
                        if (value == null) {
                            throw new ComponentFailed(resource + " asks for " + place.group() + ", which has no value");
                        }
                        return Matcher.quoteReplacement(value);
                    });
        }
    }

    private static String softphones(Map<String, String> extensions) {
        return extensions.entrySet().stream()
                .peek(AsteriskConfiguration::requirePlain)
                .map(entry -> """
                        [%1$s](softphone)
                        callerid = "%1$s" <%1$s>
                        auth = %1$s
                        aors = %1$s

                        [%1$s](softphone-secret)
                        username = %1$s
                        password = %2$s

                        [%1$s](softphone-place)

                        """.formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    /** The file may be edited by hand: a line of it must not become another section. */
    private static void requirePlain(Map.Entry<String, String> extension) {
        if (!EXTENSION.matcher(extension.getKey() + "=" + extension.getValue()).matches()) {
            throw new ComponentFailed("The extension " + extension.getKey()
                    + " cannot be used: it takes 2 to 6 digits, and a password of 8 to 64 letters and digits");
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Folders.writeSecret(folder.resolve(name + ".conf"), text);
    }
}
