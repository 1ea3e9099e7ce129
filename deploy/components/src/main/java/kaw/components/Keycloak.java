package kaw.components;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Keycloak server in production mode on MySQL, as a child process. */
public final class Keycloak implements Component {

    // Making its tables takes 20 s on an idle machine; ended amid that, it would find half of them at its next start.
    private static final Duration FIRST_START = Duration.ofMinutes(15);

    private final KeycloakSettings settings;
    private final ChildProcess process;

    private Keycloak(KeycloakSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Builds its optimised form when that is missing, starts it and waits until it answers. */
    public static Keycloak start(KeycloakSettings settings) {
        Path home = Distribution.find().keycloak();
        try {
            KeycloakBuild.ensure(home, settings.log());
            ChildProcess process = ChildProcess.start(new Launch(
                    "Keycloak",
                    KeycloakCommand.of(home, settings.heapMegabytes(), arguments(settings)),
                    environment(settings),
                    settings.folder(),
                    settings.log(),
                    settings.pidFile()));
            Keycloak keycloak = new Keycloak(settings, process);
            process.awaitHealthy(keycloak::isHealthy, FIRST_START);
            return keycloak;
        } catch (IOException e) {
            throw new ComponentFailed("Keycloak could not be started: " + e.getMessage(), e);
        }
    }

    /** The server an earlier start with these settings left running. */
    public static Optional<Keycloak> running(KeycloakSettings settings) {
        return ChildProcess.find("Keycloak", settings.pidFile(), settings.log())
                .map(process -> new Keycloak(settings, process));
    }

    private static List<String> arguments(KeycloakSettings settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                // One node: no cluster to talk to.
                "--cache=local",
                // It would log each of our questions it has to deny while it starts.
                "--log-level=INFO,io.smallrye.health:ERROR",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--proxy-headers=xforwarded",
                "--db-url=" + settings.database().url(),
                "--db-username=" + settings.database().user(),
                "--db-pool-initial-size=2",
                "--db-pool-min-size=2",
                "--db-pool-max-size=15"));
        if (settings.publicUrl() == null) {
            arguments.add("--hostname-strict=false");
        } else {
            arguments.add("--hostname=" + settings.publicUrl());
            // The services fetch keys and tokens over loopback while the issuer stays the public address.
            arguments.add("--hostname-backchannel-dynamic=true");
        }
        if (settings.themes() != null) {
            arguments.add("--spi-theme--folder--dir=" + settings.themes());
        }
        if (settings.trusted() != null) {
            arguments.add("--truststore-paths=" + settings.trusted());
        }
        return arguments;
    }

    /** Secrets travel in the environment: everybody on the machine may read a command line. */
    private static Map<String, String> environment(KeycloakSettings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_PASSWORD", settings.database().password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.adminUser());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public int port() {
        return settings.port();
    }

    /** Its address on loopback; a realm is at url/realms/name. */
    public String url() {
        return "http://127.0.0.1:" + settings.port() + "/auth";
    }

    /** Who may do anything in it: the name. */
    public String adminUser() {
        return settings.adminUser();
    }

    /** Who may do anything in it: the password. */
    public String adminPassword() {
        return settings.adminPassword();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isHealthy() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + settings.managementPort() + "/auth/health/ready")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(30));
    }
}
