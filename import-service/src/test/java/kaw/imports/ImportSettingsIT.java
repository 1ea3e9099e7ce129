package kaw.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** What is made of a file before it is loaded: its preview, and the settings it is loaded with. */
@KawTest
class ImportSettingsIT {

    private final TestHttp http;
    private final TestUser admin;
    private final ImportsApi imports;

    @Autowired
    ImportSettingsIT(TestHttp http, TestUsers users, Events events, Schema schema) {
        this.http = http;
        this.admin = users.admin();
        this.imports = new ImportsApi(http, admin);
        ImportsApi.shapeCard(events, schema);
    }

    @Test
    void previewsTheFirstRowsWithWhatIsWrongInThem() {
        JsonNode uploaded = imports.upload(
                admin, "a.csv", (ImportsApi.HEAD + "Иванов;+79111111111;x\n;нет;x\n").getBytes(StandardCharsets.UTF_8));

        http.as(admin)
                .get()
                .uri("/api/imports/{id}/preview", uploaded.path("id").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[0].row")
                .isEqualTo(2)
                .jsonPath("$.rows[0].errors.length()")
                .isEqualTo(0)
                .jsonPath("$.rows[1].errors[?(@.field=='name')].code")
                .isEqualTo("required")
                .jsonPath("$.rows[1].errors[?(@.field=='phone')].message")
                .isEqualTo("«нет» — не телефон. Укажите его так: +7 911 111-11-11");
    }

    @Test
    void checksAllRowsOfTheFileBeforeAnyIsLoaded() {
        String rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(row -> "Иванов " + row + ";+7911" + (1_000_000 + row) + ";x\n")
                .collect(Collectors.joining());
        JsonNode uploaded = imports.upload(
                admin, "a.csv", (ImportsApi.HEAD + rows + ";нет;x\nПетров;мимо;x\n").getBytes(StandardCharsets.UTF_8));

        http.as(admin)
                .get()
                .uri("/api/imports/{id}/check", uploaded.path("id").asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows")
                .isEqualTo(2_502)
                .jsonPath("$.bad")
                .isEqualTo(2)
                .jsonPath("$.kinds[0].field")
                .isEqualTo("phone")
                .jsonPath("$.kinds[0].rows")
                .isEqualTo(2)
                .jsonPath("$.kinds[0].row")
                .isEqualTo(2_502)
                .jsonPath("$.kinds[0].message")
                .isEqualTo("«нет» — не телефон. Укажите его так: +7 911 111-11-11")
                .jsonPath("$.kinds[1].code")
                .isEqualTo("required");
    }

    @Test
    void remembersWhereTheColumnsOfALayoutWent() throws Exception {
        String file = "Название;Связь\nИванов;9111111111\n";
        JsonNode first = imports.upload(admin, "a.csv", file.getBytes(StandardCharsets.UTF_8));
        UUID id = UUID.fromString(first.path("id").asString());
        assertThat(first.path("columns").path(1).path("field").isNull()).isTrue();

        imports.settings(id, Map.of(0, "name", 1, "phone"), "CREATE", null)
                .expectStatus()
                .isOk();
        imports.start(id);
        JsonNode second =
                imports.upload(admin, "b.csv", file.replace("Иванов", "Петров").getBytes(StandardCharsets.UTF_8));

        assertThat(second.path("columns").path(1).path("field").asString()).isEqualTo("phone");
    }

    @Test
    void readsTheFileAnewWhenToldTo() {
        JsonNode uploaded = imports.upload(
                admin, "a.csv", (ImportsApi.HEAD + "Иванов;9111111111;x\n").getBytes(StandardCharsets.UTF_8));
        Map<String, Object> request =
                new HashMap<>(Map.of("separator", ",", "headerRow", 0, "columns", List.of(), "mode", "CREATE"));

        http.as(admin)
                .put()
                .uri("/api/imports/{id}/settings", uploaded.path("id").asString())
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.columns.length()")
                .isEqualTo(1)
                .jsonPath("$.settings.separator")
                .isEqualTo(",")
                .jsonPath("$.progress.total")
                .isEqualTo(2);
    }

    @Test
    void refusesSettingsThatCannotBe() {
        UUID id = imports.uploadRows(3);

        imports.settings(id, Map.of(0, "name", 1, "name"), "CREATE", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("field-twice");
        imports.settings(id, Map.of(0, "nothing"), "CREATE", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown-field");
        imports.settings(id, Map.of(0, "name"), "BOTH", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("match-needed");
        imports.settings(id, Map.of(0, "name"), "UPDATE", "phone")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("match-without-column");
    }

    @Test
    void doesNotStartWithoutAColumnForARequiredField() {
        UUID id = imports.uploadRows(3);
        imports.settings(id, Map.of(1, "phone"), "CREATE", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.missingRequired[0]")
                .isEqualTo("Название");

        imports.post(id, "start")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("Нет столбца для обязательного поля «Название»");
    }

    @Test
    void tellsTheSecondOfTwoWriters() {
        UUID id = imports.uploadRows(3);
        imports.settings(id, Map.of(0, "name"), "CREATE", null).expectStatus().isOk();

        http.as(admin)
                .post()
                .uri("/api/imports/{id}/start", id)
                .header("If-Match", "\"0\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        http.as(admin)
                .post()
                .uri("/api/imports/{id}/start", id)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }
}
