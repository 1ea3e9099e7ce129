package kaw.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaw.notification.NotificationServiceApplication;
import kaw.platform.Ids;
import kaw.test.KawTest;
import kaw.test.Replica;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** Two instances that send from one queue to a real mail server: each letter once. */
@KawTest
@TestPropertySource(
        properties = {"kaw.notification.mail.smtp.from=crm@example.ru", "kaw.notification.mail.smtp.tls=none"})
class TwoSendersIT {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Autowired
    private ConfigurableEnvironment environment;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("kaw.notification.mail.smtp.host", () -> "127.0.0.1");
        registry.add("kaw.notification.mail.smtp.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void sendEachLetterOnce() throws Exception {
        TestUser anna = users.agent();
        try (Replica other = Replica.of(NotificationServiceApplication.class, environment)) {
            for (int i = 0; i < 100; i++) {
                write(anna, "№ " + i, List.of(), null);
            }
            assertThat(SERVER.waitForIncomingEmail(60_000, 100)).isTrue();
            assertThat(other.http().url()).isNotEmpty();
        }
        List<String> subjects = Arrays.stream(SERVER.getReceivedMessages())
                .map(TwoSendersIT::subject)
                .toList();
        assertThat(subjects).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void sendTheFilesWithIt() throws Exception {
        TestUser anna = users.agent();
        byte[] content = "содержимое".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        UUID file = upload(anna, "..\\дого\u202eвор.txt", content);

        write(anna, "С файлом", List.of(file), null);

        MimeMessage letter = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Arrays.stream(SERVER.getReceivedMessages())
                                .filter(message -> subject(message).equals("С файлом"))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
        Multipart parts = (Multipart) letter.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).contains("договор").doesNotContain("\\", "\u202e");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void takeOneLetterForARequestSentTwice() {
        TestUser anna = users.agent();
        UUID partner = Ids.next();
        String key = Ids.next().toString();

        JsonNode first = write(anna, "Дважды", List.of(), key, partner);
        JsonNode second = write(anna, "Дважды", List.of(), key, partner);

        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(http.json(anna, "/api/mails?partner=" + partner).get("items"))
                .hasSize(1);
    }

    private UUID upload(TestUser user, String name, byte[] content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        JsonNode stored = http.as(user)
                .post()
                .uri("/api/mails/attachments")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return UUID.fromString(Objects.requireNonNull(stored).get("id").asString());
    }

    private JsonNode write(TestUser user, String subject, List<UUID> files, @Nullable String key) {
        return write(user, subject, files, key, Ids.next());
    }

    private JsonNode write(TestUser user, String subject, List<UUID> files, @Nullable String key, UUID partner) {
        var request = http.as(user).post().uri("/api/mails");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return Objects.requireNonNull(request.body(Map.of(
                        "partnerId",
                        partner,
                        "to",
                        "ivanov@example.ru",
                        "subject",
                        subject,
                        "text",
                        "Добрый день!",
                        "attachments",
                        files))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
