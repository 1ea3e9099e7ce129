package kaw.box;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaw.components.AotCache;
import kaw.components.Launch;
import org.jspecify.annotations.Nullable;

/** Starts the gateway in its JVM. */
record GatewayLaunch(
        BoxFolder folder,
        BoxPorts ports,
        String url,
        @Nullable Certificate certificate,
        Telephony telephony) {

    JvmProcess start() {
        int port = ports.of(certificate == null ? BoxPorts.GATEWAY : BoxPorts.GATEWAY_TLS);
        Path program = new Installation(folder).gateway();
        List<String> arguments = Home.java("-Xms48m", "-Xmx" + Memory.GATEWAY_HEAP_MEGABYTES + "m", "-Xss512k");
        arguments.addAll(AotCache.of(folder.of("cache"), "gateway", program).options());
        arguments.addAll(List.of(
                "-jar",
                program.resolve("gateway.jar").toString(),
                "--server.port=" + port,
                "--server.address=" + (certificate == null ? "127.0.0.1" : "0.0.0.0"),
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + ports.of(BoxPorts.KAFKA),
                "--kaw.public-url=" + url,
                "--kaw.keycloak.url=http://127.0.0.1:" + ports.of(BoxPorts.KEYCLOAK) + "/auth"));
        for (ServiceModule service : ServiceModule.values()) {
            arguments.add(
                    "--kaw.services." + service.noun() + ".url=http://127.0.0.1:" + ports.of(service.serviceName()));
        }
        telephony.gatewaySettings().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        if (certificate != null) {
            arguments.addAll(List.of(
                    "--spring.ssl.bundle.pem.box.keystore.certificate="
                            + certificate.chain().toUri(),
                    "--spring.ssl.bundle.pem.box.keystore.private-key="
                            + certificate.key().toUri(),
                    "--spring.ssl.bundle.pem.box.reload-on-update=true",
                    "--server.ssl.bundle=box",
                    // Not without TLS: a client that offers to upgrade a POST to h2c would be answered 413.
                    "--server.http2.enabled=true"));
        }
        URI health = URI.create(
                (certificate == null ? "http" : "https") + "://127.0.0.1:" + port + "/actuator/health/readiness");
        return JvmProcess.start(
                new Launch(
                        "Gateway",
                        arguments,
                        Map.of(
                                "MALLOC_ARENA_MAX",
                                "2",
                                "KAW_KEYCLOAK_CLIENTSECRET",
                                folder.secret(RealmPreparation.GATEWAY_SECRET)),
                        folder.root(),
                        folder.log("gateway"),
                        folder.pidFile("gateway")),
                port,
                List.of(health),
                Duration.ofMinutes(3));
    }
}
