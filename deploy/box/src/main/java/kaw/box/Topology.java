package kaw.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaw.components.Component;
import kaw.components.Database;
import kaw.components.DatabaseServer;
import kaw.components.Kafka;
import kaw.components.KafkaSettings;
import kaw.components.Keycloak;
import kaw.components.KeycloakSettings;
import kaw.components.MySql;
import kaw.components.MySqlSettings;
import org.jspecify.annotations.Nullable;

/** What a box consists of, and what stands on what. */
final class Topology {

    private static final String MYSQL = "mysql";

    private final BoxFolder folder;
    private final BoxPorts ports;
    private final DatabaseServer database;
    private final boolean ownDatabase;
    private final @Nullable Certificate certificate;
    private final String url;
    private final RealmPreparation realm;
    private final Telephony telephony;
    private final Set<ServiceModule> apart;

    Topology(BoxFolder folder, Options options, BoxPorts ports) {
        this.folder = folder;
        this.ports = ports;
        Optional<DatabaseServer> customers = CustomersMySql.of(folder);
        this.ownDatabase = customers.isEmpty();
        this.database = customers.orElseGet(() -> mySql().server());
        this.certificate = Certificate.of(folder, options);
        this.url = certificate == null
                ? "http://localhost:" + ports.of(BoxPorts.GATEWAY)
                : "https://" + options.host() + ":" + ports.of(BoxPorts.GATEWAY_TLS);
        this.realm = new RealmPreparation(folder, url);
        this.telephony = Telephony.of(folder, options, ports);
        this.apart = options.apart();
    }

    /** The address people use. */
    String url() {
        return url;
    }

    Telephony telephony() {
        return telephony;
    }

    /** What this start runs. */
    List<Part> parts() {
        return parts(ServicesJvm.of(apart));
    }

    /** What some earlier start may have left running: it may have kept other services apart than this one. */
    List<Part> possibleParts() {
        return parts(ServicesJvm.possible());
    }

    private List<Part> parts(List<ServicesJvm> jvms) {
        List<Part> parts = new ArrayList<>();
        if (ownDatabase) {
            parts.add(new Part(MYSQL, "MySQL", Set.of(), mySql().pidFile(), mySql().log(), () -> MySql.start(mySql())));
        }
        Set<String> first = ownDatabase ? Set.of(MYSQL) : Set.of();
        parts.add(new Part("kafka", "Kafka", first, kafka().pidFile(), kafka().log(), () -> Kafka.start(kafka())));
        parts.add(new Part(
                "keycloak", "Keycloak", first, keycloak().pidFile(), keycloak().log(), this::startKeycloak));
        for (ServicesJvm jvm : jvms) {
            parts.add(new Part(
                    jvm.name(),
                    jvm.title(),
                    ownDatabase ? Set.of(MYSQL, "kafka") : Set.of("kafka"),
                    folder.pidFile(jvm.name()),
                    folder.log(jvm.name()),
                    () -> startServices(jvm)));
        }
        parts.add(new Part(
                "gateway",
                "Gateway",
                Set.of("kafka", "keycloak"),
                folder.pidFile("gateway"),
                folder.log("gateway"),
                () -> new GatewayLaunch(folder, ports, url, certificate, telephony).start()));
        telephony.part().ifPresent(parts::add);
        return List.copyOf(parts);
    }

    private Component startKeycloak() {
        Database own = keycloak().database();
        database.database(own.name(), own.user(), own.password());
        Keycloak keycloak = Keycloak.start(keycloak());
        realm.prepareOnce(keycloak);
        return keycloak;
    }

    private Component startServices(ServicesJvm jvm) {
        ServicesLaunch launch = new ServicesLaunch(folder, ports, url, telephony, jvm);
        for (ServiceModule service : jvm.services()) {
            database.database(service.schema(), service.schema(), folder.secret("mysql-" + service.serviceName()));
        }
        return launch.start(database);
    }

    private MySqlSettings mySql() {
        return new MySqlSettings(
                folder.of("mysql"),
                folder.log("mysql"),
                ports.of(BoxPorts.MYSQL),
                folder.secret("mysql-root"),
                Memory.MYSQL_POOL_MEGABYTES,
                true);
    }

    private KafkaSettings kafka() {
        return new KafkaSettings(
                folder.of("kafka"),
                folder.log("kafka"),
                ports.of(BoxPorts.KAFKA),
                ports.of(BoxPorts.KAFKA_CONTROLLER),
                Memory.KAFKA_HEAP_MEGABYTES,
                true);
    }

    private KeycloakSettings keycloak() {
        String password = folder.secret("mysql-keycloak");
        return new KeycloakSettings(
                folder.of("keycloak"),
                folder.log("keycloak"),
                ports.of(BoxPorts.KEYCLOAK),
                ports.of(BoxPorts.KEYCLOAK_HEALTH),
                // Keycloak brings its own driver and needs none of the options the services rely on.
                new Database("kaw_keycloak", database.plainUrl("kaw_keycloak"), "kaw_keycloak", password),
                "kaw-box",
                folder.secret("keycloak-admin"),
                url + "/auth",
                Home.folder().resolve("deploy/keycloak/themes"),
                certificate == null ? null : certificate.chain(),
                Memory.KEYCLOAK_HEAP_MEGABYTES);
    }
}
