package kaw.notification.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What only someone on the machine of a box can reach: its processes and its database. */
record Box(Path data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The process of a part as it runs now: {@code services}, {@code gateway}, {@code kafka}, or a service that is kept apart. Pid files
     * would also name one of an earlier start.
     */
    ProcessHandle process(String part) throws IOException {
        return ProcessHandle.of(part(part).get("pid").asLong())
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    boolean runs(String part) throws IOException {
        return part(part).get("phase").asString().equals("RUNNING");
    }

    /** How often each part had to be started again. */
    Map<String, Integer> restarts() throws IOException {
        Map<String, Integer> restarts = new LinkedHashMap<>();
        for (JsonNode part : parts()) {
            restarts.put(part.get("name").asString(), part.get("restarts").asInt());
        }
        return restarts;
    }

    /** Memory of that process as the kernel counts it: proportional, without the pages of files. */
    long kilobytes(String part) throws IOException {
        Path rollup = Path.of("/proc", String.valueOf(process(part).pid()), "smaps_rollup");
        return Files.readAllLines(rollup).stream()
                .filter(line -> line.startsWith("Pss_Anon:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** The database of a service that is kept apart, as that one reaches it. */
    Connection database(String service) throws IOException, SQLException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets/" + service + ".properties"))) {
            settings.load(reader);
        }
        String prefix = service + "/spring.datasource.";
        return DriverManager.getConnection(
                settings.getProperty(prefix + "url"),
                settings.getProperty(prefix + "username"),
                settings.getProperty(prefix + "password"));
    }

    private JsonNode part(String name) throws IOException {
        for (JsonNode part : parts()) {
            if (part.get("name").asString().equals(name)) {
                return part;
            }
        }
        throw new IllegalStateException("The box has no process of its own for " + name);
    }

    private JsonNode parts() throws IOException {
        return JSON.readTree(Files.readString(data.resolve("run/state.json"))).get("parts");
    }
}
