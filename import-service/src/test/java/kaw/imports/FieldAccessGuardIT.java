package kaw.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.schema.FieldSaved;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Schema;
import kaw.test.AccessGuard;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OperationWalk;
import kaw.test.OperationWalk.Answer;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/** Imports show whole files, so they are the administrators' alone: walks every operation as someone who is none. */
@KawTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldAccessGuardIT {

    private static final String SECRET = "совсекретно";

    private final AccessGuard guard;
    private final TestUser admin;
    private final TestUser agent;

    @Autowired
    FieldAccessGuardIT(TestHttp http, TestUsers users, Events events, Schema schema) {
        this.admin = users.admin();
        this.agent = users.agent(users.group("Операторы"));
        UUID field = UUID.randomUUID();
        events.publish(
                Topic.SCHEMA,
                "field:" + field,
                new FieldSaved(
                        field,
                        1,
                        "name",
                        "Название",
                        "Карточка",
                        FieldType.TEXT,
                        null,
                        1,
                        true,
                        null,
                        1,
                        1,
                        true,
                        false,
                        false));
        await().until(() -> schema.field("name").isPresent());
        this.guard = new AccessGuard(new OperationWalk(http), Map.of("id", upload(http)));
    }

    private String upload(TestHttp http) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(("Название;Цвет\n" + SECRET + ";x\n").getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return SECRET + ".csv";
            }
        });
        JsonNode uploaded = http.as(admin)
                .post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(uploaded == null ? null : uploaded.path("id").asString());
    }

    @Test
    void showsNothingToOthers() {
        guard.assertHidden(agent, SECRET);
        assertThat(guard.answers(agent)).noneMatch(Answer::isSuccess);
    }

    @Test
    void tellsNobodyAnything() {
        guard.assertNothingForNobody();
    }

    @Test
    void wouldNoticeALeak() {
        guard.assertShown(admin, SECRET, "GET /api/imports", "GET /api/imports/{id}", "GET /api/imports/{id}/preview");
    }
}
