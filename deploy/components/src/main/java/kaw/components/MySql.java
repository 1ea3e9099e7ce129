package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A MySQL server as a child process. */
public final class MySql implements Component {

    private final MySqlSettings settings;
    private final ChildProcess process;

    private MySql(MySqlSettings settings, ChildProcess process) {
        this.settings = settings;
        this.process = process;
    }

    /** Makes its data folder at the first start, starts it and waits until it answers. */
    public static MySql start(MySqlSettings settings) {
        Path basedir = Distribution.find().mysql();
        Path libraries = settings.folder().resolve("lib");
        NativeLibraries.ofThisMachine().linkInto(libraries);
        Map<String, String> environment = Map.of("LD_LIBRARY_PATH", libraries.toString());
        String mysqld = basedir.resolve("bin/mysqld").toString();
        try {
            Path configuration = MySqlConfiguration.write(settings, basedir);
            List<String> command = List.of(mysqld, "--defaults-file=" + configuration);
            if (!Files.isDirectory(settings.data())) {
                initialise(settings, command, environment);
            }
            ChildProcess process = ChildProcess.start(
                    new Launch("MySQL", command, environment, settings.folder(), settings.log(), settings.pidFile()));
            MySql mySql = new MySql(settings, process);
            process.awaitHealthy(mySql::isHealthy, Duration.ofMinutes(2));
            return mySql;
        } catch (IOException e) {
            throw new ComponentFailed("MySQL could not be started: " + e.getMessage(), e);
        }
    }

    /** The server an earlier start with these settings left running. */
    public static Optional<MySql> running(MySqlSettings settings) {
        return ChildProcess.find("MySQL", settings.pidFile(), settings.log())
                .map(process -> new MySql(settings, process));
    }

    /** Built in a folder beside and moved, so that a broken-off attempt is never taken for data. */
    private static void initialise(MySqlSettings settings, List<String> command, Map<String, String> environment)
            throws IOException {
        Path unfinished = settings.folder().resolve("data.unfinished");
        Folders.delete(unfinished);
        Path accounts = settings.folder().resolve("accounts.sql");
        Folders.writeSecret(accounts, """
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
                CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(settings.rootPassword()));
        ProcessBuilder builder = new ProcessBuilder(
                        command.get(0),
                        command.get(1),
                        "--datadir=" + unfinished,
                        "--initialize-insecure",
                        "--init-file=" + accounts)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        builder.environment().putAll(environment);
        Files.createDirectories(settings.log().getParent());
        try {
            Process process = builder.start();
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new ComponentFailed("MySQL could not make its data folder"
                        + LogTail.lastError(settings.log()).map(": "::concat).orElse(""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while MySQL made its data folder", e);
        } finally {
            Files.deleteIfExists(accounts);
        }
        Files.move(unfinished, settings.data());
    }

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public int port() {
        return settings.port();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isHealthy() {
        return server().isHealthy();
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(60));
    }

    /** How it is used. */
    public DatabaseServer server() {
        return settings.server();
    }
}
