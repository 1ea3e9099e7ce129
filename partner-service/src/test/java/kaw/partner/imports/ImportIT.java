package kaw.partner.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kaw.contracts.Topic;
import kaw.contracts.imports.ChunkApplied;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.contracts.imports.ChunkApplied.Outcome;
import kaw.contracts.imports.ChunkApplied.Result;
import kaw.contracts.imports.ChunkPrepared;
import kaw.contracts.imports.Match;
import kaw.contracts.imports.Match.Mode;
import kaw.contracts.partner.PartnersImported;
import kaw.contracts.schema.FieldType;
import kaw.partner.Api;
import kaw.partner.Api.Answer;
import kaw.partner.CardShape;
import kaw.platform.Ids;
import kaw.platform.schema.Schema;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final List<String> FIELDS = List.of("name", "phone", "email", "status", "sum");

    private final Api api;
    private final Events events;
    private final JdbcTemplate jdbc;
    private final ApplyChunk applyChunk;
    private final TestUser admin;
    private final UUID importId = Ids.next();
    private int chunks;

    @Autowired
    ImportIT(TestHttp http, Events events, Schema schema, TestUsers users, JdbcTemplate jdbc, ApplyChunk applyChunk) {
        this.api = new Api(http);
        this.events = events;
        this.jdbc = jdbc;
        this.applyChunk = applyChunk;
        this.admin = users.admin();
        CardShape shape = new CardShape(events, schema);
        shape.required("name", FieldType.TEXT);
        shape.field("phone", FieldType.PHONE);
        shape.field("email", FieldType.EMAIL);
        shape.list("status", FieldType.DROPDOWN, "Новый", "В работе");
        shape.field("sum", FieldType.NUMBER);
    }

    @Test
    void makesCardsAndTellsWhatBecameOfEveryRow() {
        ChunkApplied applied = send(chunk(
                new Match(Mode.CREATE, "phone"),
                row(2, "Анна \\ \"А\"\tб", "8 (911) 000-00-01", "anna@mail.example", "в работе", "1 200,50"),
                row(3, "Борис", "+7 911 000 00 01", null, null, null),
                row(4, "", "89110000002", "", "", ""),
                row(5, "Вера", "нет", null, "Неведомый", null)));

        assertThat(applied.results())
                .extracting(Result::row, Result::outcome)
                .containsExactly(
                        tuple(2, Outcome.CREATED),
                        tuple(3, Outcome.DUPLICATE),
                        tuple(4, Outcome.FAILED),
                        tuple(5, Outcome.FAILED));
        assertThat(applied.results().get(2).errors()).containsExactly(new CellError("name", "required", Map.of()));
        assertThat(applied.results().get(3).errors())
                .extracting(CellError::field, CellError::code)
                .containsExactlyInAnyOrder(tuple("phone", "not-a-phone"), tuple("status", "not-in-list"));
        UUID made = id(applied, 0);
        Answer card = api.get(admin, "/api/partners/{id}", made);
        assertThat(card.at("/values/name").asString()).isEqualTo("Анна \\ \"А\" б");
        assertThat(card.at("/values/status").asInt()).isEqualTo(2);
        assertThat(card.at("/values/sum").asDouble()).isEqualTo(1200.5);
        assertThat(card.at("/phones/phone/0").asString()).isEqualTo("+79110000001");
        Answer found = api.get(admin, "/api/partners/by-phone?phone={p}", "89110000001");
        assertThat(found.at("/items/0/id").asString()).isEqualTo(made.toString());
        PartnersImported event = events.await(
                PartnersImported.class, imported -> imported.created().contains(made));
        assertThat(event.created()).containsExactly(made);
        assertThat(event.updated()).isEmpty();
        Answer history = api.get(admin, "/api/partners/{id}/history", made);
        assertThat(history.at("/items/0/source").toString())
                .isEqualTo("{\"kind\":\"IMPORT\",\"id\":\"" + importId + "\"}");
        assertThat(history.at("/items/0/at").asString())
                .isEqualTo(card.at("/created/at").asString());
        assertThat(jdbc.queryForList("SELECT 1 FROM partner_change WHERE partner_id = UUID_TO_BIN(?)", made.toString()))
                .isEmpty();
    }

    @Test
    void changesCardsAndKeepsTheirOldValues() {
        String known = api.card(admin, Map.of("name", "Галина", "email", "Galina@Mail.example", "sum", 1));

        ChunkApplied applied = send(chunk(
                new Match(Mode.BOTH, "email"),
                row(2, "Галина Иванова", "89110000010", "galina@mail.example", null, null),
                row(3, "Дина", "89110000011", "dina@mail.example", null, null),
                row(4, "Галина Иванова", null, "galina@mail.example", null, "1")));

        assertThat(applied.results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.UPDATED, Outcome.CREATED, Outcome.UNCHANGED);
        assertThat(id(applied, 0)).hasToString(known);
        Answer card = api.get(admin, "/api/partners/{id}", known);
        assertThat(card.at("/version").asInt()).isEqualTo(1);
        assertThat(card.at("/values/sum").asInt()).isEqualTo(1);
        Answer history = api.get(admin, "/api/partners/{id}/history", known);
        assertThat(history.at("/items/0/changes").toString())
                .contains("{\"field\":\"name\",\"old\":\"Галина\",\"new\":\"Галина Иванова\"}")
                .contains("{\"field\":\"phone\",\"old\":null,\"new\":\"89110000010\"}");
        assertThat(history.at("/items/0/source/kind").asString()).isEqualTo("IMPORT");
        assertThat(api.get(admin, "/api/partners/by-phone?phone={p}", "89110000010")
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(known);
        // From now on the field's values are noted with every card written, by people too.
        String later = api.card(admin, Map.of("name", "Ева", "email", "eva@mail.example"));
        ChunkApplied second = send(chunk(
                new Match(Mode.UPDATE, "email"),
                row(2, "Ева Котова", null, "EVA@mail.example", null, null),
                row(3, "Никто", null, "nobody@mail.example", null, null)));
        assertThat(id(second, 0)).hasToString(later);
        assertThat(second.results().get(1).errors()).containsExactly(new CellError("email", "no-match", Map.of()));
    }

    @Test
    void appliesAChunkOnceHoweverOftenItComes() {
        ChunkPrepared chunk = chunk(
                new Match(Mode.CREATE, null),
                IntStream.rangeClosed(1, 500)
                        .mapToObj(n -> row(n, "Повтор " + n, null, null, null, null))
                        .toArray(ChunkPrepared.Row[]::new));
        UUID eventId = Ids.next();

        events.publish(Topic.IMPORT_CHUNKS, importId.toString(), chunk, eventId);
        events.publish(Topic.IMPORT_CHUNKS, importId.toString(), chunk, eventId);
        events.publish(Topic.IMPORT_CHUNKS, importId.toString(), chunk, Ids.next());
        send(chunk(new Match(Mode.CREATE, null), row(1, "После", null, null, null, null)));

        assertThat(cards("Повтор %")).isEqualTo(500);
        assertThat(events.published(ChunkApplied.class))
                .filteredOn(applied -> applied.chunk() == chunk.chunk())
                .hasSize(1);
    }

    @Test
    void leavesNothingBehindWhenItDiesMidWayAndIsAppliedWholeAfterwards() {
        ChunkPrepared chunk = chunk(
                new Match(Mode.CREATE, "phone"),
                IntStream.rangeClosed(1, 300)
                        .mapToObj(n -> row(n, "Сбой " + n, "8912" + (1000000 + n), null, null, null))
                        .toArray(ChunkPrepared.Row[]::new));
        long logged = count("SELECT COUNT(*) FROM index_log");
        jdbc.execute("CREATE TRIGGER fails BEFORE UPDATE ON import_chunk FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'power cut'");
        try {
            assertThatThrownBy(() -> applyChunk.apply(chunk)).hasMessageContaining("power cut");
        } finally {
            jdbc.execute("DROP TRIGGER fails");
        }
        assertThat(cards("Сбой %")).isZero();
        assertThat(count("SELECT COUNT(*) FROM partner_phone WHERE e164 LIKE '+79121000%'"))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM index_log")).isEqualTo(logged);

        ChunkApplied applied = send(chunk);

        assertThat(applied.results()).extracting(Result::outcome).containsOnly(Outcome.CREATED);
        assertThat(cards("Сбой %")).isEqualTo(300);
        assertThat(count("SELECT COUNT(*) FROM partner_phone WHERE e164 LIKE '+79121000%'"))
                .isEqualTo(300);
        assertThat(count("SELECT COUNT(*) FROM index_log")).isEqualTo(logged + 1);
    }

    @Test
    void appliesAChunkDeliveredTwiceAtTheSameTimeOnce() throws InterruptedException {
        ChunkPrepared chunk = chunk(
                new Match(Mode.CREATE, null),
                IntStream.rangeClosed(1, 300)
                        .mapToObj(n -> row(n, "Вместе " + n, null, null, null, null))
                        .toArray(ChunkPrepared.Row[]::new));

        Thread other = Thread.startVirtualThread(() -> applyChunk.apply(chunk));
        applyChunk.apply(chunk);
        other.join();

        assertThat(cards("Вместе %")).isEqualTo(300);
    }

    @Test
    void failsRowsThatFillAFieldDeletedSinceTheImportBegan() {
        ChunkPrepared chunk = new ChunkPrepared(
                importId,
                chunks++,
                admin.id().value(),
                new Match(Mode.CREATE, null),
                List.of("name", "gone"),
                List.of(
                        new ChunkPrepared.Row(1, List.of("С пустым", "")),
                        new ChunkPrepared.Row(2, List.of("С полным", "x"))));

        ChunkApplied applied = send(chunk);

        assertThat(applied.results()).extracting(Result::outcome).containsExactly(Outcome.CREATED, Outcome.FAILED);
        assertThat(applied.results().get(1).errors()).containsExactly(new CellError("gone", "unknown-field", Map.of()));
    }

    private ChunkApplied send(ChunkPrepared chunk) {
        events.publish(Topic.IMPORT_CHUNKS, importId.toString(), chunk);
        return events.await(ChunkApplied.class, applied -> applied.chunk() == chunk.chunk());
    }

    private ChunkPrepared chunk(Match match, ChunkPrepared.Row... rows) {
        return new ChunkPrepared(importId, chunks++, admin.id().value(), match, FIELDS, List.of(rows));
    }

    private static ChunkPrepared.Row row(int number, @Nullable String... cells) {
        return new ChunkPrepared.Row(number, Arrays.asList(cells));
    }

    private static UUID id(ChunkApplied applied, int row) {
        return Objects.requireNonNull(applied.results().get(row).partnerId());
    }

    private long cards(String namesLike) {
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM partner WHERE field_values->>'$.name' LIKE ?", Long.class, namesLike);
        return count == null ? 0 : count;
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
