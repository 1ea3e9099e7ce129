package kaw.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kaw.contracts.Topic;
import kaw.contracts.schema.FieldSaved;
import kaw.platform.schema.SchemaCopy;
import kaw.platform.security.GroupId;
import kaw.schema.SchemaApi;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KawTest
class SnapshotIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private OutboxProbe outbox;

    @Test
    void saysEverythingAgainSoThatACopyCanBeRebuiltFromTheTopic() {
        SchemaApi admin = new SchemaApi(http, users.admin());
        String list = admin.create("/api/lists", Map.of("name", "Статусы", "rows", List.of(Map.of("name", "Новый"))));
        admin.create("/api/fields", Map.of("name", "status", "label", "Статус", "type", "LIST", "listId", list));
        String gone = admin.create("/api/fields", Map.of("name", "gone", "label", "x", "type", "TEXT"));
        admin.delete("/api/fields/" + gone, 1).expectStatus().isNoContent();
        GroupId group = users.group("Снимок");
        admin.grant(group, Map.of("status", "VIEW"));
        outbox.awaitDrained();
        int before = events.messages(Topic.SCHEMA).size();

        http.withToken(users.serviceToken())
                .get()
                .uri("/api/fields/snapshot")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.fields[*].name")
                .isEqualTo(List.of("status", "gone"))
                .jsonPath("$.fields[1].deleted")
                .isEqualTo(true)
                .jsonPath("$.lists[0].rows[0].name")
                .isEqualTo("Новый")
                .jsonPath("$.access[0].levels.status")
                .isEqualTo("VIEW");

        admin.post("/api/fields/republish", Map.of())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.count")
                .isEqualTo(4);
        outbox.awaitDrained();

        SchemaCopy rebuilt = new SchemaCopy();
        events.messages(Topic.SCHEMA).stream()
                .skip(before)
                .flatMap(message -> kaw.platform.kafka.EventCodec.read(message).stream())
                .forEach(event -> rebuilt.apply((Record) event));
        assertThat(rebuilt.fields())
                .singleElement()
                .satisfies(field -> assertThat(field.name()).isEqualTo("status"));
        assertThat(rebuilt.list(java.util.UUID.fromString(list)).rows()).hasSize(1);
        assertThat(events.published(FieldSaved.class))
                .filteredOn(FieldSaved::deleted)
                .hasSize(2);
    }
}
