package kaw.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A MySQL server as a child process. */
public final class MySql implements Component {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");

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
        try (Connection connection = asRoot("mysql")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(60));
    }

    /** The schema of that name with an account that may do anything in it and nothing elsewhere; made when absent. */
    public Database database(String name, String user, String password) {
        requireIdentifier(name);
        requireIdentifier(user);
        try (Connection connection = asRoot("mysql");
                Statement statement = connection.createStatement()) {
            String quoted = password.replace("\\", "\\\\").replace("'", "''");
            statement.execute("CREATE DATABASE IF NOT EXISTS " + name);
            statement.execute("CREATE USER IF NOT EXISTS '" + user + "'@'127.0.0.1'");
            statement.execute("ALTER USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + quoted + "'");
            // An underscore in a grant is a wildcard unless escaped.
            statement.execute("GRANT ALL ON `" + name.replace("_", "\\_") + "`.* TO '" + user + "'@'127.0.0.1'");
            return new Database(name, url(name), user, password);
        } catch (SQLException e) {
            throw new ComponentFailed("MySQL could not make the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** The JDBC address of a schema with the options every service relies on. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + settings.port() + "/" + database
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                + "&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=false"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8";
    }

    /** A connection that may do anything, for set-up and measuring. */
    public Connection asRoot(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database) + "&connectTimeout=2000&socketTimeout=60000&allowLoadLocalInfile=true",
                "root",
                settings.rootPassword());
    }

    private static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + name);
        }
    }
}
