package kaw.components;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What one test JVM must know of the components another one started. */
record TestState(Properties properties) {

    private static final String FILE = "components.properties";

    static TestState read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        } catch (IOException e) {
            // Nobody started anything yet.
            properties.clear();
        }
        return new TestState(properties);
    }

    TestState save(Path folder) {
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Folders.writeSecret(folder.resolve(FILE), text.toString());
            return this;
        } catch (IOException e) {
            throw new ComponentFailed("Cannot write " + folder.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new ComponentFailed("Cannot delete " + folder.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    TestState withMySql() {
        return with("mysql.port", Integer.toString(Ports.free())).with("mysql.password", Passwords.random());
    }

    TestState withKafka() {
        return with("kafka.port", Integer.toString(Ports.free()))
                .with("kafka.controllerPort", Integer.toString(Ports.free()));
    }

    TestState withKeycloak() {
        return with("keycloak.port", Integer.toString(Ports.free()))
                .with("keycloak.managementPort", Integer.toString(Ports.free()));
    }

    boolean knowsPbx() {
        return properties.containsKey("pbx.password");
    }

    TestState withPbx() {
        TestState state = this;
        for (String role : List.of("pbx", "carrier")) {
            for (String port : List.of("ami", "http", "sip", "rtp")) {
                state = state.with(role + "." + port, Integer.toString(Ports.free()));
            }
        }
        return state.with("pbx.password", Passwords.random());
    }

    MySqlSettings mySql(Path folder) {
        return new MySqlSettings(
                folder.resolve("mysql"),
                folder.resolve("mysql.log"),
                number("mysql.port"),
                text("mysql.password"),
                128,
                false);
    }

    /** Its heap holds the topics of every test class of a build: some 5,000 partitions, which 160 MB were seen not to do. */
    KafkaSettings kafka(Path folder) {
        return new KafkaSettings(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                number("kafka.port"),
                number("kafka.controllerPort"),
                640,
                false);
    }

    /** Its passwords are MySQL's own: both die together. */
    KeycloakSettings keycloak(Path folder) {
        Database database = new Database(
                "keycloak",
                "jdbc:mysql://127.0.0.1:" + number("mysql.port")
                        + "/keycloak?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "keycloak",
                text("mysql.password"));
        return new KeycloakSettings(
                folder.resolve("keycloak"),
                folder.resolve("keycloak.log"),
                number("keycloak.port"),
                number("keycloak.managementPort"),
                database,
                "kaw-tests",
                text("mysql.password"),
                null,
                null,
                null,
                256);
    }

    AsteriskSettings pbx(Path folder) {
        return new AsteriskSettings(
                folder.resolve("pbx"),
                folder.resolve("pbx.log"),
                AsteriskRole.PBX,
                asteriskPorts("pbx", "carrier"),
                asteriskSecrets(PbxExtensions.keptIn(folder.resolve("pbx-extensions"))));
    }

    AsteriskSettings carrier(Path folder) {
        return new AsteriskSettings(
                folder.resolve("carrier"),
                folder.resolve("carrier.log"),
                AsteriskRole.CARRIER,
                asteriskPorts("carrier", "pbx"),
                asteriskSecrets(Map.of()));
    }

    private AsteriskPorts asteriskPorts(String role, String peer) {
        return new AsteriskPorts(
                number(role + ".ami"),
                number(role + ".http"),
                number(role + ".sip"),
                number(peer + ".sip"),
                number(role + ".rtp"));
    }

    private AsteriskSecrets asteriskSecrets(Map<String, String> extensions) {
        String password = text("pbx.password");
        return new AsteriskSecrets(password, password, password, extensions);
    }

    private TestState with(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    private int number(String name) {
        return Integer.parseInt(properties.getProperty(name, "0"));
    }

    private String text(String name) {
        return properties.getProperty(name, "");
    }
}
