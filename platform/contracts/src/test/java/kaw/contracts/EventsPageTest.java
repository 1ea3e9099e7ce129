package kaw.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Keeps docs/events.md true to the catalogue; {@code mvn -Dcontracts.write=true test} writes the page anew. */
class EventsPageTest {

    private static final Path PAGE = Path.of("../../docs/events.md");
    private static final String SOURCES = "../platform/contracts/src/main/java/";

    @Test
    void pageShowsTheCatalogue() throws IOException {
        String page = page();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }

    private static String page() {
        Map<String, Map<String, Map<String, Object>>> catalogue = new Yaml().load(Contracts.catalogue());
        Map<String, Map<String, Object>> topics = catalogue.getOrDefault("topics", Map.of());
        Map<String, Map<String, Object>> events = catalogue.getOrDefault("events", Map.of());
        return """
                # Events

                Made from `platform/contracts/src/main/resources/contracts/catalogue.yaml`; do not edit. Each type has a record, a
                JSON schema and a sample beside the catalogue. The wire name of a topic is `kaw.` and the name below.

                | type | topic | key | sent by | consumed by | what it carries |
                |---|---|---|---|---|---|
                """
                + EventTypes.all().stream()
                        .map(event -> row(event, topics, events))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String row(
            Class<? extends Record> event,
            Map<String, Map<String, Object>> topics,
            Map<String, Map<String, Object>> events) {
        String type = EventTypes.nameOf(event);
        String topic = EventTypes.topicOf(event).logicalName();
        Map<String, Object> about = topics.getOrDefault(topic, Map.of());
        return "| [`%s`](%s%s.java) | `%s`%s | %s | %s | %s | %s |"
                .formatted(
                        type,
                        SOURCES,
                        event.getName().replace('.', '/'),
                        topic,
                        Boolean.TRUE.equals(about.get("compacted")) ? " (compacted)" : "",
                        about.get("key"),
                        about.get("owner"),
                        consumers(events.getOrDefault(type, Map.of())),
                        Arrays.stream(event.getRecordComponents())
                                .map(c -> "`" + c.getName() + "`")
                                .collect(Collectors.joining(" ")));
    }

    private static String consumers(Map<String, Object> event) {
        return ((List<?>) event.getOrDefault("consumers", List.of()))
                .stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
