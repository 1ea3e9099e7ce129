package kaw.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.ImportFinished;
import kaw.contracts.imports.ImportProgressed;
import kaw.contracts.imports.ImportState;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@KawTest
@TestPropertySource(properties = {"kaw.imports.chunk-rows=20", "kaw.imports.chunks-ahead=4", "kaw.imports.lease=3s"})
class ImportIT {

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
    ImportsApi imports;

    @BeforeEach
    void aCardWithTwoFields() {
        admin = users.admin();
        imports = new ImportsApi(http, admin);
        ImportsApi.shapeCard(events, schema);
    }

    @Test
    void loadsAFileAndTellsWhatBecameOfEveryRow() throws Exception {
        String rows = IntStream.rangeClosed(1, 110)
                .mapToObj(row -> row == 50
                        ? "плохо;нет;x\n"
                        : row == 60 ? "a;\"b;x\n" : "Иванов " + row + ";+7911" + (1000000 + row) + ";=1+1\n")
                .collect(Collectors.joining());
        JsonNode uploaded =
                imports.upload(admin, "база.csv", (ImportsApi.HEAD + rows).getBytes(Charset.forName("windows-1251")));
        UUID id = UUID.fromString(uploaded.path("id").asString());

        assertThat(uploaded.path("state").asString()).isEqualTo("RECOGNISED");
        assertThat(uploaded.path("file").path("encoding").asString()).isEqualTo("windows-1251");
        assertThat(uploaded.path("columns").path(1).path("field").asString()).isEqualTo("phone");
        assertThat(uploaded.path("columns").path(2).path("field").isNull()).isTrue();

        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            imports.start(id);
            done = imports.awaitState(id, ImportState.FINISHED);
        }

        assertThat(ImportsApi.progress(done)).isEqualTo(Map.of("read", 110, "total", 110, "created", 108, "failed", 2));
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
        assertThat(imports.errors(id, "ru"))
                .isEqualTo(
                        "\uFEFFСтрока файла;Название;Номер телефона;Цвет;Причина\r\n"
                                + "51;плохо;нет;x;Телефон: «нет» — не телефон. Укажите его так: +7 911 111-11-11\r\n"
                                + "61;a;\"\"\"b\";x;Неверные кавычки в столбце 2: открытая кавычка не закрыта или после закрытой стоит текст\r\n");
        assertThat(imports.errors(id, "en"))
                .startsWith("\uFEFFRow of the file;")
                .contains("Wrong quotation marks in column 2");
    }

    @Test
    void goesOnFromItsCheckpointWhenAnotherInstanceTakesItOver() throws Exception {
        UUID id = imports.uploadRows(300);
        imports.start(id);
        await().until(() -> PartnerStandIn.chunks(events, id).size() == 4);

        jdbc.update(
                "UPDATE import_run SET runner = ?, leased_until = UTC_TIMESTAMP(3) + INTERVAL 1 SECOND WHERE import_id = ?",
                Ids.bytes(Ids.next()),
                Ids.bytes(id));
        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            done = imports.awaitState(id, ImportState.FINISHED);
        }

        assertThat(ImportsApi.progress(done)).isEqualTo(Map.of("read", 300, "total", 300, "created", 300));
        assertThat(PartnerStandIn.chunks(events, id).stream()
                        .flatMap(chunk -> chunk.rows().stream())
                        .map(ChunkPrepared.Row::row))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 301).boxed().toList());
    }

    @Test
    void sendsNoMoreThanIsAnsweredAndStopsWhenCancelled() throws Exception {
        UUID id = imports.uploadRows(300);
        imports.start(id);
        await().until(() -> PartnerStandIn.chunks(events, id).size() == 4);

        imports.post(id, "cancel").expectStatus().isOk();
        assertThat(imports.get(id).path("state").asString()).isEqualTo("CANCELLING");
        await().until(() -> jdbc.queryForObject(
                "SELECT all_sent FROM import_run WHERE import_id = ?", Boolean.class, Ids.bytes(id)));
        assertThat(imports.get(id).path("state").asString()).isEqualTo("CANCELLING");

        JsonNode done;
        try (PartnerStandIn partners = new PartnerStandIn(events, id)) {
            done = imports.awaitState(id, ImportState.CANCELLED);
        }
        assertThat(ImportsApi.progress(done)).isEqualTo(Map.of("read", 80, "total", 300, "created", 80));
        assertThat(PartnerStandIn.chunks(events, id)).hasSize(4);
    }

    @Test
    void failsWhenItsFileIsGone() throws Exception {
        UUID id = imports.uploadRows(5);
        jdbc.update("UPDATE import_job SET file_id = ? WHERE id = ?", Ids.bytes(Ids.next()), Ids.bytes(id));

        imports.start(id);

        JsonNode failed = imports.awaitState(id, ImportState.FAILED);
        assertThat(failed.path("problem").path("code").asString()).isEqualTo("file-not-found");
        events.await(ImportFinished.class, event -> event.importId().equals(id));
    }

    @Test
    void refusesWhatIsNoSpreadsheetAndKeepsNothingOfIt() {
        Integer before = jdbc.queryForObject("SELECT COUNT(*) FROM import_job", Integer.class);

        imports.uploadOf(admin, "база.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8))
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
    void isForAdministratorsOnly() {
        UUID id = imports.uploadRows(3);
        TestUser agent = users.agent();

        imports.uploadOf(agent, "a.csv", (ImportsApi.HEAD + "a;b;c\n").getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isForbidden();
        for (String path : List.of("", "/" + id, "/" + id + "/preview", "/" + id + "/errors")) {
            http.as(agent)
                    .get()
                    .uri("/api/imports" + path)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        for (String path : List.of("/start", "/cancel")) {
            http.as(agent)
                    .post()
                    .uri("/api/imports/" + id + path)
                    .header("If-Match", "\"0\"")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        http.as(users.admin())
                .get()
                .uri("/api/imports/" + id)
                .exchange()
                .expectStatus()
                .isOk();
        http.as(admin)
                .get()
                .uri("/api/imports/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
        http.as(admin)
                .get()
                .uri("/api/imports/" + UUID.randomUUID() + "/errors")
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
