package kaw.box;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import kaw.components.AotCache;
import kaw.components.ComponentFailed;
import kaw.components.DatabaseServer;
import kaw.components.Launch;

/** Starts the one JVM in which all services run, each in a Spring context of its own. */
record ServicesLaunch(BoxFolder folder, BoxPorts ports, String url, Telephony telephony) {

    JvmProcess start(DatabaseServer mySql) {
        Path settings = folder.secretFile("services.properties");
        folder.writeSecret(settings, settings(mySql));
        Path libraries = new Installation(folder).libraries();
        List<String> command = Home.java("-Xms96m", "-Xmx" + Memory.SERVICES_HEAP_MEGABYTES + "m", "-Xss512k");
        command.addAll(AotCache.of(folder.of("cache"), "services", libraries).options());
        command.addAll(List.of("-cp", libraries + "/*", Services.class.getName(), settings.toString()));
        return JvmProcess.start(
                new Launch(
                        "Services",
                        command,
                        Map.of("MALLOC_ARENA_MAX", "2"),
                        folder.root(),
                        folder.log("services"),
                        folder.pidFile("services")),
                ports.of(ServiceModule.PARTNER.serviceName()),
                Stream.of(ServiceModule.values()).map(this::health).toList(),
                Duration.ofMinutes(4));
    }

    private URI health(ServiceModule service) {
        return URI.create("http://127.0.0.1:" + ports.of(service.serviceName()) + "/actuator/health/readiness");
    }

    /** A file, not a command line: everybody on the machine may read those, and there are passwords in it. */
    private String settings(DatabaseServer mySql) {
        Properties properties = new Properties();
        for (ServiceModule service : ServiceModule.values()) {
            Map.of(
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
                                    folder.of("files")
                                            .resolve(service.serviceName())
                                            .toString())
                    .forEach((name, value) -> properties.setProperty(service.serviceName() + "/" + name, value));
        }
        properties.setProperty(
                ServiceModule.PARTNER.serviceName() + "/kaw.partner.index.folder",
                folder.of("index").toString());
        properties.setProperty(
                ServiceModule.IMPORT.serviceName() + "/kaw.imports.scratch-folder",
                folder.of("scratch").toString());
        telephony
                .settings()
                .forEach((name, value) ->
                        properties.setProperty(ServiceModule.TELEPHONY.serviceName() + "/" + name, value));
        CustomersSmtp.settings(folder)
                .forEach((name, value) ->
                        properties.setProperty(ServiceModule.NOTIFICATION.serviceName() + "/" + name, value));
        properties.setProperty(
                ServiceModule.TELEPHONY.serviceName() + "/kaw.telephony.key", folder.secret("telephony-key"));
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new ComponentFailed("Cannot write settings: " + e.getMessage(), e);
        }
    }

    private String keys() {
        return "http://127.0.0.1:" + ports.of(BoxPorts.KEYCLOAK) + "/auth/realms/kaw/protocol/openid-connect/certs";
    }
}
