package kaw.imports;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaw.contracts.Topic;
import kaw.contracts.imports.ImportState;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** The requests of an administrator to import-service, and the card its files are loaded into. */
final class ImportsApi {

    static final String HEAD = "Название;Номер телефона;Цвет\n";

    private final TestHttp http;
    private final TestUser admin;

    ImportsApi(TestHttp http, TestUser admin) {
        this.http = http;
        this.admin = admin;
    }

    /** A card of two fields, a name that is required and a phone; returns when the service knows it. */
    static void shapeCard(Events events, Schema schema) {
        publish(events, "name", "Название", FieldType.TEXT, true);
        publish(events, "phone", "Телефон", FieldType.PHONE, false);
        await().until(() ->
                schema.field("name").isPresent() && schema.field("phone").isPresent());
    }

    private static void publish(Events events, String name, String label, FieldType type, boolean required) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        FieldSaved saved =
                new FieldSaved(id, 1, name, label, "Карточка", type, null, 1, true, null, 1, 1, true, required, false);
        events.publish(Topic.SCHEMA, "field:" + id, saved);
    }

    UUID uploadRows(int count) {
        String rows = IntStream.rangeClosed(1, count)
                .mapToObj(row -> "Иванов " + row + ";+7911" + (1_000_000 + row) + ";x\n")
                .collect(Collectors.joining());
        return UUID.fromString(upload(admin, "a.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asString());
    }

    JsonNode upload(TestUser user, String name, byte[] content) {
        return Objects.requireNonNull(uploadOf(user, name, content)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    RestTestClient.ResponseSpec uploadOf(TestUser user, String name, byte[] content) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return http.as(user)
                .post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }

    RestTestClient.ResponseSpec settings(UUID id, Map<Integer, String> fields, String mode, @Nullable String matchBy) {
        Map<String, Object> request = new HashMap<>();
        request.put(
                "columns",
                fields.entrySet().stream()
                        .map(field -> Map.of("index", field.getKey(), "field", field.getValue()))
                        .toList());
        request.put("mode", mode);
        request.put("matchBy", matchBy);
        return http.as(admin)
                .put()
                .uri("/api/imports/{id}/settings", id)
                .header("If-Match", "\"" + get(id).path("version").asInt() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    void start(UUID id) {
        post(id, "start").expectStatus().isOk();
    }

    RestTestClient.ResponseSpec post(UUID id, String step) {
        return http.as(admin)
                .post()
                .uri("/api/imports/{id}/{step}", id, step)
                .header("If-Match", "\"" + get(id).path("version").asInt() + "\"")
                .exchange();
    }

    JsonNode get(UUID id) {
        return Objects.requireNonNull(http.as(admin)
                .get()
                .uri("/api/imports/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    JsonNode awaitState(UUID id, ImportState state) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(id), job -> job.path("state").asString().equals(state.name()));
    }

    String errors(UUID id, String language) {
        byte[] body = http.as(admin)
                .get()
                .uri("/api/imports/{id}/errors", id)
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
    }

    /** The counts that are not zero. */
    static Map<String, Integer> progress(JsonNode job) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : List.of("read", "total", "created", "updated", "unchanged", "duplicates", "failed")) {
            int count = job.path("progress").path(name).asInt();
            if (count != 0) {
                counts.put(name, count);
            }
        }
        return counts;
    }
}
