package kaw.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
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
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.imports.ImportState;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

@KawTest
@TestPropertySource(properties = {"kaw.imports.chunk-rows=20", "kaw.imports.chunks-ahead=4", "kaw.imports.lease=3s"})
class ImportIT {

    private static final String HEAD = "Название;Номер телефона;Цвет\n";

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    Events events;

    @Autowired
    Schema schema;

    @Autowired
    JdbcTemplate jdbc;

    TestUser admin;

    @BeforeEach
    void aCardWithTwoFields() {
        admin = users.admin();
        field("name", "Название", FieldType.TEXT, true);
        field("phone", "Телефон", FieldType.PHONE, false);
        await().until(() ->
                schema.field("name").isPresent() && schema.field("phone").isPresent());
    }

    @Test
    void loadsAFileAndTellsWhatBecameOfEveryRow() throws Exception {
        String rows = IntStream.rangeClosed(1, 110)
                .mapToObj(row -> row == 50
                        ? "плохо;нет;x\n"
                        : row == 60 ? "a;\"b;x\n" : "Иванов " + row + ";+7911" + (1000000 + row) + ";=1+1\n")
                .collect(Collectors.joining());
        JsonNode uploaded = upload(admin, "база.csv", (HEAD + rows).getBytes(Charset.forName("windows-1251")));
        UUID id = UUID.fromString(uploaded.path("id").asString());

        assertThat(uploaded.path("state").asString()).isEqualTo("RECOGNISED");
        assertThat(uploaded.path("file").path("encoding").asString()).isEqualTo("windows-1251");
        assertThat(uploaded.path("columns").path(1).path("field").asString()).isEqualTo("phone");
        assertThat(uploaded.path("columns").path(2).path("field").isNull()).isTrue();

        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            start(id);
            done = awaitState(id, ImportState.FINISHED);
        }

        assertThat(progress(done)).isEqualTo(Map.of("read", 110, "total", 110, "created", 108, "failed", 2));
        List<ChunkPrepared> chunks = PartnerStandIn.chunks(events, id);
        assertThat(chunks)
                .extracting(ChunkPrepared::chunk)
                .containsExactlyElementsOf(
                        IntStream.range(0, chunks.size()).boxed().toList());
        assertThat(chunks).allSatisfy(chunk -> assertThat(chunk.fields()).containsExactly("name", "phone"));
        assertThat(chunks.stream().flatMap(chunk -> chunk.rows().stream()).map(ChunkPrepared.Row::row))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 111)
                        .filter(row -> row != 61)
                        .boxed()
                        .toList());
        events.await(ImportProgressed.class, event -> event.importId().equals(id));
        assertThat(events.published(ImportFinished.class).stream()
                        .filter(event -> event.importId().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.counts().created()).isEqualTo(108));
        assertThat(errors(id, "ru"))
                .isEqualTo(
                        "\uFEFFСтрока файла;Название;Номер телефона;Цвет;Причина\r\n"
                                + "51;плохо;нет;x;Телефон: «нет» — не телефон. Укажите его так: +7 911 111-11-11\r\n"
                                + "61;a;\"\"\"b\";x;Неверные кавычки в столбце 2: открытая кавычка не закрыта или после закрытой стоит текст\r\n");
        assertThat(errors(id, "en")).startsWith("\uFEFFRow of the file;").contains("Wrong quotation marks in column 2");
    }

    @Test
    void goesOnFromItsCheckpointWhenAnotherInstanceTakesItOver() throws Exception {
        UUID id = uploadRows(300);
        start(id);
        await().until(() -> PartnerStandIn.chunks(events, id).size() == 4);

        jdbc.update(
                "UPDATE import_run SET runner = ?, leased_until = UTC_TIMESTAMP(3) + INTERVAL 1 SECOND WHERE import_id = ?",
                Ids.bytes(Ids.next()),
                Ids.bytes(id));
        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            done = awaitState(id, ImportState.FINISHED);
        }

        assertThat(progress(done)).isEqualTo(Map.of("read", 300, "total", 300, "created", 300));
        assertThat(PartnerStandIn.chunks(events, id).stream()
                        .flatMap(chunk -> chunk.rows().stream())
                        .map(ChunkPrepared.Row::row))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 301).boxed().toList());
    }

    @Test
    void sendsNoMoreThanIsAnsweredAndStopsWhenCancelled() throws Exception {
        UUID id = uploadRows(300);
        start(id);
        await().until(() -> PartnerStandIn.chunks(events, id).size() == 4);

        post(id, "cancel").expectStatus().isOk();
        assertThat(get(id).path("state").asString()).isEqualTo("CANCELLING");
        await().until(() -> jdbc.queryForObject(
                "SELECT all_sent FROM import_run WHERE import_id = ?", Boolean.class, Ids.bytes(id)));
        assertThat(get(id).path("state").asString()).isEqualTo("CANCELLING");

        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            done = awaitState(id, ImportState.CANCELLED);
        }
        assertThat(progress(done)).isEqualTo(Map.of("read", 80, "total", 300, "created", 80));
        assertThat(PartnerStandIn.chunks(events, id)).hasSize(4);
    }

    @Test
    void failsWhenItsFileIsGone() throws Exception {
        UUID id = uploadRows(5);
        jdbc.update("UPDATE import_job SET file_id = ? WHERE id = ?", Ids.bytes(Ids.next()), Ids.bytes(id));

        start(id);

        JsonNode failed = awaitState(id, ImportState.FAILED);
        assertThat(failed.path("problem").path("code").asString()).isEqualTo("file-not-found");
        events.await(ImportFinished.class, event -> event.importId().equals(id));
    }

    @Test
    void refusesWhatIsNoSpreadsheetAndKeepsNothingOfIt() {
        Integer before = jdbc.queryForObject("SELECT COUNT(*) FROM import_job", Integer.class);

        uploadOf(admin, "база.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:file-markup")
                .jsonPath("$.title")
                .isEqualTo("Это веб-страница или XML, а не таблица Excel");

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM import_job", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void previewsTheFirstRowsWithWhatIsWrongInThem() {
        JsonNode uploaded =
                upload(admin, "a.csv", (HEAD + "Иванов;+79111111111;x\n;нет;x\n").getBytes(StandardCharsets.UTF_8));

        as(admin)
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
    void remembersWhereTheColumnsOfALayoutWent() throws Exception {
        String file = "Название;Связь\nИванов;9111111111\n";
        JsonNode first = upload(admin, "a.csv", file.getBytes(StandardCharsets.UTF_8));
        UUID id = UUID.fromString(first.path("id").asString());
        assertThat(first.path("columns").path(1).path("field").isNull()).isTrue();

        settings(id, Map.of(0, "name", 1, "phone"), "CREATE", null)
                .expectStatus()
                .isOk();
        start(id);
        JsonNode second =
                upload(admin, "b.csv", file.replace("Иванов", "Петров").getBytes(StandardCharsets.UTF_8));

        assertThat(second.path("columns").path(1).path("field").asString()).isEqualTo("phone");
    }

    @Test
    void readsTheFileAnewWhenToldTo() {
        JsonNode uploaded = upload(admin, "a.csv", (HEAD + "Иванов;9111111111;x\n").getBytes(StandardCharsets.UTF_8));
        Map<String, Object> request =
                new HashMap<>(Map.of("separator", ",", "headerRow", 0, "columns", List.of(), "mode", "CREATE"));

        as(admin)
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
        UUID id = uploadRows(3);

        settings(id, Map.of(0, "name", 1, "name"), "CREATE", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("field-twice");
        settings(id, Map.of(0, "nothing"), "CREATE", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("unknown-field");
        settings(id, Map.of(0, "name"), "BOTH", null)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("match-needed");
        settings(id, Map.of(0, "name"), "UPDATE", "phone")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("match-without-column");
    }

    @Test
    void doesNotStartWithoutAColumnForARequiredField() {
        UUID id = uploadRows(3);
        settings(id, Map.of(1, "phone"), "CREATE", null)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.missingRequired[0]")
                .isEqualTo("Название");

        post(id, "start")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("Нет столбца для обязательного поля «Название»");
    }

    @Test
    void tellsTheSecondOfTwoWriters() {
        UUID id = uploadRows(3);
        settings(id, Map.of(0, "name"), "CREATE", null).expectStatus().isOk();

        as(admin)
                .post()
                .uri("/api/imports/{id}/start", id)
                .header("If-Match", "\"0\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        as(admin)
                .post()
                .uri("/api/imports/{id}/start", id)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    @Test
    void isForAdministratorsOnly() {
        UUID id = uploadRows(3);
        TestUser agent = users.agent();

        uploadOf(agent, "a.csv", (HEAD + "a;b;c\n").getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isForbidden();
        for (String path : List.of("", "/" + id, "/" + id + "/preview", "/" + id + "/errors")) {
            as(agent).get().uri("/api/imports" + path).exchange().expectStatus().isForbidden();
        }
        for (String path : List.of("/start", "/cancel")) {
            as(agent)
                    .post()
                    .uri("/api/imports/" + id + path)
                    .header("If-Match", "\"0\"")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        as(users.admin())
                .get()
                .uri("/api/imports/" + id)
                .exchange()
                .expectStatus()
                .isOk();
        as(admin)
                .get()
                .uri("/api/imports/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
        as(admin)
                .get()
                .uri("/api/imports/" + UUID.randomUUID() + "/errors")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private UUID uploadRows(int count) {
        String rows = IntStream.rangeClosed(1, count)
                .mapToObj(row -> "Иванов " + row + ";+7911" + (1_000_000 + row) + ";x\n")
                .collect(Collectors.joining());
        return UUID.fromString(upload(admin, "a.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8))
                .path("id")
                .asString());
    }

    private JsonNode upload(TestUser user, String name, byte[] content) {
        return Objects.requireNonNull(uploadOf(user, name, content)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private RestTestClient.ResponseSpec uploadOf(TestUser user, String name, byte[] content) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return as(user).post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }

    private RestTestClient.ResponseSpec settings(
            UUID id, Map<Integer, String> fields, String mode, @Nullable String matchBy) {
        Map<String, Object> request = new HashMap<>();
        request.put(
                "columns",
                fields.entrySet().stream()
                        .map(field -> Map.of("index", field.getKey(), "field", field.getValue()))
                        .toList());
        request.put("mode", mode);
        request.put("matchBy", matchBy);
        return as(admin)
                .put()
                .uri("/api/imports/{id}/settings", id)
                .header("If-Match", "\"" + get(id).path("version").asInt() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .exchange();
    }

    private void start(UUID id) {
        post(id, "start").expectStatus().isOk();
    }

    private RestTestClient.ResponseSpec post(UUID id, String step) {
        return as(admin)
                .post()
                .uri("/api/imports/{id}/{step}", id, step)
                .header("If-Match", "\"" + get(id).path("version").asInt() + "\"")
                .exchange();
    }

    private JsonNode get(UUID id) {
        return Objects.requireNonNull(as(admin)
                .get()
                .uri("/api/imports/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode awaitState(UUID id, ImportState state) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> get(id), job -> job.path("state").asString().equals(state.name()));
    }

    private String errors(UUID id, String language) {
        byte[] body = as(admin)
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
    private static Map<String, Integer> progress(JsonNode job) {
        Map<String, Integer> counts = new HashMap<>();
        for (String name : List.of("read", "total", "created", "updated", "unchanged", "duplicates", "failed")) {
            int count = job.path("progress").path(name).asInt();
            if (count != 0) {
                counts.put(name, count);
            }
        }
        return counts;
    }

    private RestTestClient as(TestUser user) {
        return http.as(user);
    }

    private void field(String name, String label, FieldType type, boolean required) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        FieldSaved saved =
                new FieldSaved(id, 1, name, label, "Карточка", type, null, 1, true, null, 1, 1, true, required, false);
        events.publish(Topic.SCHEMA, "field:" + id, saved);
    }
}
