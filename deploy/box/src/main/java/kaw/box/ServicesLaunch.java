package kaw.box;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kaw.components.AotCache;
import kaw.components.ComponentFailed;
import kaw.components.DatabaseServer;
import kaw.components.Launch;

/** Starts a JVM of services, each in a Spring context of its own. */
record ServicesLaunch(BoxFolder folder, BoxPorts ports, String url, Telephony telephony, ServicesJvm jvm) {

    JvmProcess start(DatabaseServer mySql) {
        // Of its own: several such JVMs start at once.
        Path settings = folder.secretFile(jvm.name() + ".properties");
        folder.writeSecret(settings, settings(mySql));
        Path libraries = new Installation(folder).libraries();
        List<String> command = Home.java("-Xms96m", "-Xmx" + jvm.heapMegabytes() + "m", "-Xss512k");
        command.addAll(AotCache.of(folder.of("cache"), jvm.cache(), libraries).options());
        command.addAll(List.of("-cp", libraries + "/*", Services.class.getName(), settings.toString()));
        jvm.services().forEach(service -> command.add(service.serviceName()));
        return JvmProcess.start(
                new Launch(
                        jvm.title(),
                        command,
                        Map.of("MALLOC_ARENA_MAX", "2"),
                        folder.root(),
                        folder.log(jvm.name()),
                        folder.pidFile(jvm.name())),
                shownPort(),
                jvm.services().stream().map(this::health).toList(),
                Duration.ofMinutes(4));
    }

    /** There is a port for each service, and one line for all. */
    private int shownPort() {
        return ports.of((jvm.services().contains(ServiceModule.PARTNER)
                        ? ServiceModule.PARTNER
                        : jvm.services().getFirst())
                .serviceName());
    }

    private URI health(ServiceModule service) {
        return URI.create("http://127.0.0.1:" + ports.of(service.serviceName()) + "/actuator/health/readiness");
    }

    /** A file, not a command line: everybody on the machine may read those, and there are passwords in it. */
    private String settings(DatabaseServer mySql) {
        Properties properties = new Properties();
        properties.setProperty(Services.LOCKS, folder.run().toString());
        for (ServiceModule service : jvm.services()) {
            Map<String, String> all = new HashMap<>(ofEach(service, mySql));
            all.putAll(ofOne(service));
            all.forEach((name, value) -> properties.setProperty(service.serviceName() + "/" + name, value));
        }
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new ComponentFailed("Cannot write settings: " + e.getMessage(), e);
        }
    }

    private Map<String, String> ofEach(ServiceModule service, DatabaseServer mySql) {
        return Map.of(
                "server.port", Integer.toString(ports.of(service.serviceName())),
                "server.address", "127.0.0.1",
                // The one log would name whichever service came last.
                "logging.include-application-name", "false",
                "spring.datasource.url", mySql.url(service.schema()),
                "spring.datasource.username", service.schema(),
                "spring.datasource.password", folder.secret("mysql-" + service.serviceName()),
                "spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.of(BoxPorts.KAFKA),
                "kaw.security.issuer", url + "/auth/realms/kaw",
                "kaw.security.jwk-set-uri", keys(),
                "kaw.files.folder",
                        folder.of("files").resolve(service.serviceName()).toString());
    }

    /** What no other service has to know. */
    private Map<String, String> ofOne(ServiceModule service) {
        return switch (service) {
            case PARTNER ->
                Map.of("kaw.partner.index.folder", folder.of("index").toString());
            case IMPORT ->
                Map.of("kaw.imports.scratch-folder", folder.of("scratch").toString());
            case TELEPHONY -> {
                Map<String, String> settings = new HashMap<>(telephony.settings());
                settings.put("kaw.telephony.key", folder.secret("telephony-key"));
                yield settings;
            }
            case NOTIFICATION -> CustomersSmtp.settings(folder);
            case SCHEMA, CALENDAR, TASK -> Map.of();
        };
    }

    private String keys() {
        return "http://127.0.0.1:" + ports.of(BoxPorts.KEYCLOAK) + "/auth/realms/kaw/protocol/openid-connect/certs";
    }
}
