package kaw.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaw.contracts.mail.MailState;
import kaw.contracts.mail.MailStateChanged;
import kaw.platform.Ids;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@KawTest
@TestPropertySource(
        properties = {
            "kaw.notification.mail.smtp.from=crm@example.ru",
            "kaw.notification.mail.smtp.tls=none",
            "kaw.notification.mail.smtp.connect=1s",
            "kaw.notification.mail.smtp.answer=1s",
            "kaw.notification.mail.first-retry=300ms",
            "kaw.notification.mail.unreachable=300ms"
        })
class MailIT {
    private static final ScriptedServer SERVER = new ScriptedServer();

    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    private TestUser anna;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("kaw.notification.mail.smtp.host", () -> "127.0.0.1");
        registry.add("kaw.notification.mail.smtp.port", SERVER::port);
    }

    @BeforeEach
    void signIn() {
        SERVER.is(ScriptedServer.Mood.TAKES);
        anna = users.agent();
        users.tell(anna.saved());
    }

    @Test
    void isSentOnceAndSaysSo() {
        UUID id = write("hello");

        assertThat(settled(id, "SENT").get("content").get("to").asString()).isEqualTo("ivanov@example.ru");
        assertThat(SERVER.taken("hello"))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(
                                "To: ivanov@example.ru\n",
                                "<crm@example.ru>",
                                "Message-ID: <" + id + "@example.ru>\n"));
        assertThat(events.await(
                                MailStateChanged.class,
                                told -> told.mailId().equals(id) && told.state() == MailState.SENT)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void failsForGoodWithWhatTheServerSaidAndItsAuthorIsNotified() {
        SERVER.is(ScriptedServer.Mood.REFUSES);

        UUID id = write("refused");

        assertThat(settled(id, "FAILED").get("content").get("reason").asString())
                .contains("550 5.1.1 no such mailbox");
        await().untilAsserted(() -> assertThat(
                        http.json(anna, "/api/notifications").get("items").toString())
                .contains("MAIL_FAILED", id.toString(), "550 5.1.1", "\"to\":\"ivanov@example.ru\""));
        assertThat(http.json(users.admin(), "/api/notifications").toString()).doesNotContain("ivanov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUTS_OFF", "SILENT", "CUTS"})
    void isTriedAgainUntilTheServerTakesIt(ScriptedServer.Mood mood) {
        SERVER.is(mood);
        int before = SERVER.asked();
        UUID id = write("later-" + mood);
        await().atMost(Duration.ofSeconds(20)).until(() -> SERVER.asked() >= before + 2);
        assertThat(state(id)).isEqualTo("QUEUED");

        SERVER.is(ScriptedServer.Mood.TAKES);

        settled(id, "SENT");
        assertThat(SERVER.taken("later-" + mood)).hasSize(1);
    }

    @Test
    void isNotSentAgainWhereTheServerMayHaveIt() {
        SERVER.is(ScriptedServer.Mood.SILENT_AFTER_IT);

        UUID id = write("uncertain");

        assertThat(settled(id, "FAILED").get("content").get("reason").asString())
                .isEqualTo("uncertain");
        assertThat(SERVER.taken("uncertain")).hasSize(1);
    }

    @Test
    void ofASenderThatDiedWhileHandingItOverIsNotSentAgain() {
        UUID id = left("died-late", true);

        assertThat(settled(id, "FAILED").get("content").get("reason").asString())
                .isEqualTo("uncertain");
        assertThat(SERVER.taken("died-late")).isEmpty();
    }

    @Test
    void ofASenderThatDiedBeforeIsSent() {
        UUID id = left("died-early", false);

        settled(id, "SENT");
        assertThat(SERVER.taken("died-early")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.ru\r\nBcc: b@example.ru",
                "a@example.ru, b@example.ru",
                "Anna <a@example.ru>",
                "a@example.ru\u0000",
                "@example.ru",
                "a@localhost",
                "<a@example.ru>",
                "a b@example.ru"
            })
    void isForOnePlainAddressOnly(String to) {
        assertThat(refused(Map.of("to", to, "subject", "x", "text", "x"))).contains("\"to\"");
    }

    @Test
    void letsNoSecondHeaderIntoTheSubject() {
        assertThat(refused(Map.of("to", "a@example.ru", "subject", "x\r\nBcc: b@example.ru", "text", "x")))
                .contains("\"subject\"", "Тема: одна строка");
    }

    @Test
    void needsASubjectAndAText() {
        assertThat(refused(Map.of("to", "a@example.ru", "subject", " ", "text", "\n")))
                .contains("\"subject\"", "\"text\"");
    }

    @Test
    void takesOnlyTheAuthorsOwnFiles() {
        UUID others = Ids.next();
        assertThat(refused(Map.of("to", "a@example.ru", "subject", "x", "text", "x", "attachments", List.of(others))))
                .contains("\"attachments\"");
    }

    @Test
    void showsStrangersThatThereIsALetterButNothingOfIt() {
        UUID partner = Ids.next();
        UUID id = write("secret", partner);
        settled(id, "SENT");
        TestUser stranger = users.agent();

        JsonNode seen = http.json(stranger, "/api/mails?partner=" + partner)
                .get("items")
                .get(0);

        assertThat(seen.get("state").asString()).isEqualTo("SENT");
        assertThat(seen.get("author").asString()).isEqualTo(anna.name());
        assertThat(seen.get("content").isNull()).isTrue();
        assertThat(http.json(stranger, "/api/mails/" + id).toString()).doesNotContain("ivanov", "secret");
        assertThat(http.json(users.admin(), "/api/mails/" + id).toString()).contains("ivanov", "secret");
    }

    /** As a sender leaves it that is killed: claimed, and the claim has run out. */
    private UUID left(String subject, boolean handingOver) {
        UUID id = Ids.next();
        jdbc.sql("""
                        INSERT INTO mail (id, author, recipient, subject, text, state, version, created_at, next_attempt_at,
                            claim, claimed_until, handing_over)
                        VALUES (?, ?, 'ivanov@example.ru', ?, 'x', 'QUEUED', 1, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ?,
                            UTC_TIMESTAMP(3) - INTERVAL 1 SECOND, ?)
                        """)
                .param(Ids.bytes(id))
                .param(anna.id().value())
                .param(subject)
                .param(Ids.bytes(Ids.next()))
                .param(handingOver)
                .update();
        return id;
    }

    private UUID write(String subject) {
        return write(subject, Ids.next());
    }

    private UUID write(String subject, UUID partner) {
        JsonNode written = http.as(anna)
                .post()
                .uri("/api/mails")
                .body(Map.of(
                        "partnerId", partner, "to", "ivanov@example.ru", "subject", subject, "text", "Добрый день!"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(Objects.requireNonNull(written).get("id").asString());
    }

    private String refused(Map<String, ?> request) {
        return String.valueOf(http.as(anna)
                .post()
                .uri("/api/mails")
                .body(request)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode settled(UUID id, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id).equals(state));
        return http.json(anna, "/api/mails/" + id);
    }

    private String state(UUID id) {
        return http.json(anna, "/api/mails/" + id).get("state").asString();
    }
}
