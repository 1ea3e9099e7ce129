package kaw.components;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A MySQL server, ours or the customer's, with an account that may make schemas and accounts.
 *
 * @param sslMode of the JDBC driver: DISABLED, PREFERRED, REQUIRED, VERIFY_CA or VERIFY_IDENTITY
 * @param accountsFrom the host part of the accounts made: where those who use them connect from
 */
public record DatabaseServer(String host, int port, String user, String password, String sslMode, String accountsFrom) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final int OLDEST_MAJOR_VERSION = 8;

    /** One that listens on loopback only: TLS would cost time and protect nothing. */
    static DatabaseServer ofThisMachine(int port, String rootPassword) {
        return new DatabaseServer("127.0.0.1", port, "root", rootPassword, "DISABLED", "127.0.0.1");
    }

    /** The schema of that name with an account that may do anything in it and nothing elsewhere; made when absent. */
    public Database database(String name, String owner, String ownersPassword) {
        requireIdentifier(name);
        requireIdentifier(owner);
        String account = "'" + owner + "'@'" + accountsFrom + "'";
        try (Connection connection = connect("");
                Statement statement = connection.createStatement()) {
            String quoted = ownersPassword.replace("\\", "\\\\").replace("'", "''");
            statement.execute(
                    "CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
            statement.execute("CREATE USER IF NOT EXISTS " + account);
            statement.execute("ALTER USER " + account + " IDENTIFIED BY '" + quoted + "'");
            // An underscore in a grant is a wildcard unless escaped.
            statement.execute("GRANT ALL ON `" + name.replace("_", "\\_") + "`.* TO " + account);
            return new Database(name, url(name), owner, ownersPassword);
        } catch (SQLException e) {
            throw new ComponentFailed("MySQL could not make the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** The JDBC address of a schema with the options every service relies on. */
    public String url(String schema) {
        return plainUrl(schema)
                + "&rewriteBatchedStatements=true&cachePrepStmts=true&useServerPrepStmts=false"
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8";
    }

    /** The JDBC address of a schema for programs that bring their own options. */
    public String plainUrl(String schema) {
        // Without TLS the driver has to ask for the key by which the password is hidden.
        String key = sslMode.equals("DISABLED") ? "&allowPublicKeyRetrieval=true" : "";
        return "jdbc:mysql://" + host + ":" + port + "/" + schema + "?sslMode=" + sslMode + key;
    }

    /** A connection with the account's own rights, for set-up and measuring; no schema when empty. */
    public Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                url(schema) + "&connectTimeout=5000&socketTimeout=60000&allowLoadLocalInfile=true", user, password);
    }

    boolean isHealthy() {
        try (Connection connection = connect("")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Makes sure that KAW can live there.
     *
     * @throws ComponentFailed saying in one sentence what is in the way
     */
    public void requireUsable() {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT VERSION(), @@local_infile")) {
            row.next();
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_MAJOR_VERSION
                    || row.getString(1).contains("MariaDB")) {
                throw new ComponentFailed(
                        "The MySQL at " + host + " is " + row.getString(1) + ": KAW needs MySQL 8.0 or newer");
            }
            if (!row.getBoolean(2)) {
                throw new ComponentFailed("The MySQL at " + host
                        + " refuses LOAD DATA LOCAL, by which bases are imported: set local_infile=ON there");
            }
        } catch (SQLException e) {
            throw new ComponentFailed("The MySQL at " + host + ":" + port + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name: " + name);
        }
    }
}
