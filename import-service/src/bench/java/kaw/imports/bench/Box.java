package kaw.imports.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** What only someone on the machine of a box can reach: its processes and its database. */
record Box(Path data) {

    /** The database as partner-service reaches it. */
    Connection partnerDatabase(String options) throws IOException, SQLException {
        Properties settings = new Properties();
        Path apart = data.resolve("secrets/partner-service.properties");
        try (Reader reader =
                Files.newBufferedReader(Files.exists(apart) ? apart : data.resolve("secrets/services.properties"))) {
            settings.load(reader);
        }
        String prefix = "partner-service/spring.datasource.";
        String url = settings.getProperty(prefix + "url");
        return DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + options,
                settings.getProperty(prefix + "username"),
                settings.getProperty(prefix + "password"));
    }

    /** The process of a part, {@code kafka} or a JVM of services, as it runs now; servers keep theirs beside their data. */
    ProcessHandle process(String part) throws IOException {
        Path jvm = data.resolve("run/" + part + ".pid");
        Path file = Files.exists(jvm) ? jvm : data.resolve(part + "/" + part + ".pid");
        return ProcessHandle.of(Long.parseLong(Files.readString(file).strip().split("\\s+")[0]))
                .orElseThrow();
    }
}
