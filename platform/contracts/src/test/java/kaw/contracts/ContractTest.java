package kaw.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Class<? extends Record>> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void sampleIsReadAndWrittenWithoutLoss(Class<? extends Record> event) {
        String sample = Contracts.sample(EventTypes.nameOf(event));

        Record read = JSON.readValue(sample, event);

        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaAcceptsTheSampleAndRefusesItWithoutAnyOfItsRequiredParts(Class<? extends Record> event) {
        String type = EventTypes.nameOf(event);
        Schema schema = SCHEMAS.getSchema(Contracts.schema(type));
        JsonNode sample = JSON.readTree(Contracts.sample(type));

        assertThat(schema.validate(sample.toString(), InputFormat.JSON)).isEmpty();
        for (JsonNode required : JSON.readTree(Contracts.schema(type)).get("required")) {
            JsonNode broken = sample.deepCopy();
            ((tools.jackson.databind.node.ObjectNode) broken).remove(required.asString());
            assertThat(schema.validate(broken.toString(), InputFormat.JSON))
                    .as("%s without %s", type, required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaNamesExactlyTheComponentsOfTheRecord(Class<? extends Record> event) {
        JsonNode properties =
                JSON.readTree(Contracts.schema(EventTypes.nameOf(event))).get("properties");

        assertThat(properties.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    /** Consumers of the running version must understand the next one: only an optional property may be added. */
    @ParameterizedTest
    @MethodSource("events")
    void releasedSchemaIsOnlyExtendedByOptionalProperties(Class<? extends Record> event) {
        String type = EventTypes.nameOf(event);

        assertCompatible(type, JSON.readTree(Contracts.released(type)), JSON.readTree(Contracts.schema(type)));
    }

    private static void assertCompatible(String at, JsonNode released, JsonNode now) {
        if (!released.isObject()) {
            assertThat(now).as(at).isEqualTo(released);
            return;
        }
        boolean propertiesByName = at.endsWith("/properties");
        Iterator<String> names = released.propertyNames().iterator();
        while (names.hasNext()) {
            String name = names.next();
            assertThat(now.has(name)).as("%s/%s is still there", at, name).isTrue();
            assertCompatible(at + "/" + name, released.get(name), now.get(name));
        }
        if (!propertiesByName) {
            assertThat(now.propertyNames()).as(at).containsExactlyInAnyOrderElementsOf(released.propertyNames());
        }
    }

    @Test
    void catalogueListsEveryEventUnderItsTopicAndEveryTopic() {
        Map<String, Map<String, Map<String, Object>>> catalogue = new Yaml().load(Contracts.catalogue());

        Map<String, Object> listed = catalogue.getOrDefault("events", Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get("topic")));
        Map<String, Object> there = EventTypes.all().stream()
                .collect(Collectors.toMap(
                        EventTypes::nameOf, e -> EventTypes.topicOf(e).logicalName()));
        Set<String> topics = Stream.of(Topic.values()).map(Topic::logicalName).collect(Collectors.toSet());

        assertThat(listed).isEqualTo(there);
        assertThat(catalogue.getOrDefault("topics", Map.of()).keySet()).isEqualTo(topics);
    }

    @Test
    void unknownTypeIsEmptyRatherThanAnError() {
        assertThat(EventTypes.find("partner.vanished.v9")).isEmpty();
    }
}
