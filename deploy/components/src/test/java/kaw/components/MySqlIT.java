package kaw.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MySqlIT {

    @TempDir
    Path folder;

    private MySqlSettings settings;
    private MySql mySql;

    @BeforeEach
    void start() {
        settings = new MySqlSettings(
                folder.resolve("mysql"), folder.resolve("mysql.log"), Ports.free(), Passwords.random(), 64, true);
        mySql = MySql.start(settings);
    }

    @AfterEach
    void stop() {
        mySql.stop();
    }

    @Test
    void keepsCommittedRowsOverStopAndKill() throws Exception {
        Database database = mySql.server().database("kaw_one", "kaw_one", "it's a secret");
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT PRIMARY KEY)");
            statement.execute("INSERT INTO t VALUES (1)");
        }
        mySql.stop();
        assertThat(mySql.isHealthy()).isFalse();

        mySql = MySql.start(settings);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO t VALUES (2)");
        }
        ChildProcess.find("MySQL", settings.pidFile(), settings.log())
                .orElseThrow()
                .kill();

        mySql = MySql.start(settings);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM t")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void isFoundAgainByItsPidFile() {
        assertThat(MySql.running(settings)).map(MySql::pid).contains(mySql.pid());
        mySql.stop();
        assertThat(MySql.running(settings)).isEmpty();
    }

    @Test
    void keepsAnAccountOutOfOtherSchemas() {
        Database one = mySql.server().database("kaw_one", "kaw_one", "first");
        mySql.server().database("kaw_two", "kaw_two", "second");
        mySql.server().database("kawxtwo", "kawxtwo", "third");
        assertThatThrownBy(() ->
                        connect(new Database("kaw_two", mySql.server().url("kaw_two"), one.user(), one.password())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> connect(new Database("kawxtwo", mySql.server().url("kawxtwo"), "kaw_two", "second")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void saysWhyItDoesNotStart() {
        MySqlSettings samePort =
                new MySqlSettings(folder.resolve("second"), folder.resolve("second.log"), mySql.port(), "x", 64, true);
        assertThatThrownBy(() -> MySql.start(samePort))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("ended while starting");
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
