package kaw.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kaw.components.Database;
import kaw.components.TestComponents;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was to be reminded of before the platform kept reminders, still is. */
class ReminderMigrationIT {

    private static final String SCHEMA = "cal" + UUID.randomUUID().toString().substring(0, 8);

    private final Database database =
            TestComponents.shared().mySql().server().database(SCHEMA, SCHEMA, "kaw-" + SCHEMA);
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));

    @Test
    void carriesOverWhatIsYetToCome() {
        migrate("1", "classpath:db/platform", "classpath:db/calendar-service");
        jdbc.sql("INSERT INTO event_reminder VALUES (REPEAT('a', 16), '2030-01-02 03:04:05.678'),"
                        + " (REPEAT('b', 16), '2020-01-01 00:00:00')")
                .update();

        migrate("latest", "classpath:db/platform", "classpath:db/reminder", "classpath:db/calendar-service");

        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', owner_id, due_at, try_at) FROM reminder ORDER BY owner_id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "aaaaaaaaaaaaaaaa 2030-01-02 03:04:05.678 2030-01-02 03:04:05.678",
                        "bbbbbbbbbbbbbbbb 2020-01-01 00:00:00.000 2020-01-01 00:00:00.000");
        List<String> tables = jdbc.sql("SHOW TABLES").query(String.class).list();
        assertThat(tables).noneMatch(table -> table.startsWith("event_reminder"));
    }

    private void migrate(String target, String... locations) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations(locations)
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }
}
