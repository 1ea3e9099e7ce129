package kaw.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import kaw.components.ComponentFailed;
import kaw.components.Database;
import kaw.components.DatabaseServer;
import kaw.components.MySql;
import kaw.components.MySqlSettings;
import kaw.components.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server beside the box, as a customer would have it, with an administrator's account for KAW. */
class CustomersMySqlIT {

    private static final String PASSWORD = "over the network";

    @TempDir
    Path root;

    private MySql mySql;
    private BoxFolder folder;

    @BeforeEach
    void start() throws SQLException {
        MySqlSettings settings =
                new MySqlSettings(root.resolve("theirs"), root.resolve("theirs.log"), Ports.free(), "root", 64, false);
        mySql = MySql.start(settings);
        execute("CREATE USER 'kaw_admin'@'%' IDENTIFIED BY '" + PASSWORD + "'");
        execute("GRANT ALL ON *.* TO 'kaw_admin'@'%' WITH GRANT OPTION");
        folder = BoxFolder.of(root.resolve("box"));
        folder.prepare();
    }

    @AfterEach
    void stop() {
        mySql.stop();
    }

    @Test
    void givesTheBoxItsSchemasThere() throws Exception {
        CustomersMySql.adopt(folder, file(PASSWORD));
        DatabaseServer server = CustomersMySql.of(folder).orElseThrow();
        Database made = server.database("kaw_partner", "kaw_partner", "secret");
        try (Connection connection = DriverManager.getConnection(made.url(), made.user(), made.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t (id INT PRIMARY KEY)");
        }
        Topology topology = new Topology(
                folder,
                Options.parse(new String[] {"up", "--data", folder.root().toString()}),
                BoxPorts.read(folder));
        assertThat(topology.parts())
                .extracting(Part::name)
                .doesNotContain("mysql")
                .contains("services", "keycloak");
    }

    @Test
    void saysWhatIsInTheWay() throws Exception {
        assertThatThrownBy(() -> CustomersMySql.adopt(folder, file("wrong")))
                .isInstanceOf(ComponentFailed.class)
                .hasMessageContaining("Access denied");
        execute("SET GLOBAL local_infile = OFF");
        assertThatThrownBy(() -> CustomersMySql.adopt(folder, file(PASSWORD)))
                .hasMessageContaining("set local_infile=ON there");
        assertThat(CustomersMySql.of(folder)).isEmpty();
    }

    @Test
    void doesNotLeaveTheDataABoxHas() throws Exception {
        Files.createDirectory(folder.of("mysql"));
        assertThatThrownBy(() -> CustomersMySql.adopt(folder, file(PASSWORD)))
                .hasMessageContaining("begin a new folder");
    }

    private Path file(String password) throws IOException {
        return Files.writeString(
                root.resolve("mysql.properties"),
                "host=127.0.0.1\nport=%d\nuser=kaw_admin\npassword=%s\ntls=disabled\n"
                        .formatted(mySql.port(), password));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = mySql.server().connect("");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
