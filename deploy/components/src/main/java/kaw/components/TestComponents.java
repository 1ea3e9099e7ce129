package kaw.components;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One MySQL, Kafka, Keycloak, PBX and carrier for all test JVMs of a build. Each starts when first asked for, outlives the JVM that
 * asked, and is found by the next one through a state file in the repository's target/test-components (or where
 * KAW_TEST_COMPONENTS says). {@code ./kaw test} ends them; so does running this class with the argument stop.
 */
public final class TestComponents {

    private static final TestComponents SHARED = new TestComponents(folder());

    private final Path folder;
    private @Nullable MySql mySql;
    private @Nullable Kafka kafka;
    private @Nullable Keycloak keycloak;
    private @Nullable Asterisk pbx;
    private @Nullable Asterisk carrier;

    TestComponents(Path folder) {
        this.folder = folder;
    }

    public static TestComponents shared() {
        return SHARED;
    }

    /** Ends those that run, given the argument stop; starts MySQL and Kafka, given start. */
    public static void main(String[] arguments) {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "start" -> {
                SHARED.mySql();
                SHARED.kafka();
            }
            case "stop" -> SHARED.stop();
            default -> throw new IllegalArgumentException("Say start or stop");
        }
    }

    /** A server that forgets what it holds when it stops; every test takes a schema of its own. */
    public synchronized MySql mySql() {
        MySql current = mySql;
        if (current == null) {
            current = locked(this::findOrStartMySql);
            mySql = current;
        }
        return current;
    }

    /** A broker that forgets what it holds when it stops; every test takes topics of its own. */
    public synchronized Kafka kafka() {
        Kafka current = kafka;
        if (current == null) {
            current = locked(this::findOrStartKafka);
            kafka = current;
        }
        return current;
    }

    /** Takes the better part of a minute when it is the first of a build to ask. */
    public synchronized Keycloak keycloak() {
        Keycloak current = keycloak;
        if (current == null) {
            current = locked(this::findOrStartKeycloak);
            keycloak = current;
        }
        return current;
    }

    /** The example PBX; a test that signs agents in takes extensions, or queue members, no other test uses at the time. */
    public synchronized Asterisk pbx() {
        Asterisk current = pbx;
        if (current == null) {
            current = locked(() -> findOrStart(TestState::pbx));
            pbx = current;
        }
        return current;
    }

    /** The other end of the PBX's outside line: calls it by Originate, answers its calls. Any AMI action is open to tests. */
    public synchronized Asterisk carrier() {
        Asterisk current = carrier;
        if (current == null) {
            current = locked(() -> findOrStart(TestState::carrier));
            carrier = current;
        }
        return current;
    }

    /** Ends whatever runs and forgets its data. */
    public synchronized void stop() {
        locked(() -> {
            TestState state = TestState.read(folder);
            Asterisk.running(state.carrier(folder)).ifPresent(Asterisk::stop);
            Asterisk.running(state.pbx(folder)).ifPresent(Asterisk::stop);
            Keycloak.running(state.keycloak(folder)).ifPresent(Keycloak::stop);
            Kafka.running(state.kafka(folder)).ifPresent(Kafka::stop);
            MySql.running(state.mySql(folder)).ifPresent(MySql::stop);
            state.forget(folder);
            return state;
        });
        mySql = null;
        kafka = null;
        keycloak = null;
        pbx = null;
        carrier = null;
    }

    private MySql findOrStartMySql() {
        TestState state = TestState.read(folder);
        Optional<MySql> running = MySql.running(state.mySql(folder));
        if (running.filter(MySql::isHealthy).isPresent()) {
            return running.get();
        }
        // Keycloak keeps its tables there, so it cannot outlive it.
        Keycloak.running(state.keycloak(folder)).ifPresent(Keycloak::stop);
        running.ifPresent(MySql::stop);
        MySqlSettings settings = state.withMySql().save(folder).mySql(folder);
        forget(settings.folder());
        return MySql.start(settings);
    }

    private Kafka findOrStartKafka() {
        TestState state = TestState.read(folder);
        Optional<Kafka> running = Kafka.running(state.kafka(folder));
        if (running.filter(Kafka::isHealthy).isPresent()) {
            return running.get();
        }
        running.ifPresent(Kafka::stop);
        KafkaSettings settings = state.withKafka().save(folder).kafka(folder);
        forget(settings.folder());
        return Kafka.start(settings);
    }

    private Keycloak findOrStartKeycloak() {
        MySql database = findOrStartMySql();
        TestState state = TestState.read(folder);
        Optional<Keycloak> running = Keycloak.running(state.keycloak(folder));
        if (running.filter(Keycloak::isHealthy).isPresent()) {
            return running.get();
        }
        running.ifPresent(Keycloak::stop);
        KeycloakSettings settings = state.withKeycloak().save(folder).keycloak(folder);
        database.server()
                .database(
                        settings.database().name(),
                        settings.database().user(),
                        settings.database().password());
        return Keycloak.start(settings);
    }

    /** PBX or carrier. Each knows the other's port from the first start of either on. */
    private Asterisk findOrStart(BiFunction<TestState, Path, AsteriskSettings> which) {
        TestState state = TestState.read(folder);
        if (!state.knowsPbx()) {
            state = state.withPbx().save(folder);
        }
        AsteriskSettings settings = which.apply(state, folder);
        Optional<Asterisk> running = Asterisk.running(settings);
        if (running.filter(Asterisk::isHealthy).isPresent()) {
            return running.get();
        }
        running.ifPresent(Asterisk::stop);
        forget(settings.folder());
        return Asterisk.start(settings);
    }

    private <T> T locked(Supplier<T> action) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new ComponentFailed("The lock on " + folder + " was lost");
                }
                return action.get();
            }
        } catch (IOException e) {
            throw new ComponentFailed("Cannot use " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void forget(Path data) {
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new ComponentFailed("Cannot delete " + data + ": " + e.getMessage(), e);
        }
    }

    private static Path folder() {
        String set = System.getenv().getOrDefault("KAW_TEST_COMPONENTS", "");
        Path folder =
                set.isEmpty() ? Distribution.ownTarget().resolve("../../../target/test-components") : Path.of(set);
        return folder.toAbsolutePath().normalize();
    }
}
