package kaw.box;

import java.util.List;
import java.util.Set;
import kaw.components.Component;
import kaw.components.ComponentFailed;
import kaw.components.Database;
import kaw.components.Kafka;
import kaw.components.KafkaSettings;
import kaw.components.Keycloak;
import kaw.components.KeycloakSettings;
import kaw.components.MySql;
import kaw.components.MySqlSettings;
import org.jspecify.annotations.Nullable;

/** What a box consists of, and what stands on what. */
final class Topology {

    private final BoxFolder folder;
    private final BoxPorts ports;
    private final @Nullable Certificate certificate;
    private final String url;
    private final RealmPreparation realm;

    Topology(BoxFolder folder, Options options, BoxPorts ports) {
        this.folder = folder;
        this.ports = ports;
        this.certificate = Certificate.of(folder, options);
        this.url = certificate == null
                ? "http://localhost:" + ports.of(BoxPorts.GATEWAY)
                : "https://" + options.host() + ":" + ports.of(BoxPorts.GATEWAY_TLS);
        this.realm = new RealmPreparation(folder, url);
    }

    /** The address people use. */
    String url() {
        return url;
    }

    List<Part> parts() {
        return List.of(
                new Part("mysql", "MySQL", Set.of(), mySql().pidFile(), mySql().log(), () -> MySql.start(mySql())),
                new Part(
                        "kafka",
                        "Kafka",
                        Set.of("mysql"),
                        kafka().pidFile(),
                        kafka().log(),
                        () -> Kafka.start(kafka())),
                new Part(
                        "keycloak",
                        "Keycloak",
                        Set.of("mysql"),
                        keycloak().pidFile(),
                        keycloak().log(),
                        this::startKeycloak),
                new Part(
                        "services",
                        "Services",
                        Set.of("mysql", "kafka"),
                        folder.pidFile("services"),
                        folder.log("services"),
                        this::startServices),
                new Part(
                        "gateway",
                        "Gateway",
                        Set.of("kafka", "keycloak"),
                        folder.pidFile("gateway"),
                        folder.log("gateway"),
                        () -> new GatewayLaunch(folder, ports, url, certificate).start()));
    }

    private Component startKeycloak() {
        Database database = keycloak().database();
        runningMySql().database(database.name(), database.user(), database.password());
        Keycloak keycloak = Keycloak.start(keycloak());
        realm.prepareOnce(keycloak);
        return keycloak;
    }

    private Component startServices() {
        MySql mySql = runningMySql();
        ServicesLaunch launch = new ServicesLaunch(folder, ports, url);
        for (ServiceModule service : ServiceModule.values()) {
            mySql.database(service.schema(), service.schema(), folder.secret("mysql-" + service.serviceName()));
        }
        return launch.start(mySql);
    }

    private MySql runningMySql() {
        return MySql.running(mySql()).orElseThrow(() -> new ComponentFailed("MySQL is gone again"));
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
                Memory.KAFKA_HEAP_MEGABYTES);
    }

    private KeycloakSettings keycloak() {
        String password = folder.secret("mysql-keycloak");
        return new KeycloakSettings(
                folder.of("keycloak"),
                folder.log("keycloak"),
                ports.of(BoxPorts.KEYCLOAK),
                ports.of(BoxPorts.KEYCLOAK_HEALTH),
                new Database("kaw_keycloak", mySqlUrl("kaw_keycloak"), "kaw_keycloak", password),
                "kaw-box",
                folder.secret("keycloak-admin"),
                url + "/auth",
                Home.folder().resolve("deploy/keycloak/themes"),
                certificate == null ? null : certificate.chain(),
                Memory.KEYCLOAK_HEAP_MEGABYTES);
    }

    /** Keycloak brings its own driver and needs none of the options the services rely on. */
    private String mySqlUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:" + ports.of(BoxPorts.MYSQL) + "/" + schema
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }
}
