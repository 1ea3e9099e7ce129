package kaw.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a mail server everything else works, and mail says that it is off. */
@KawTest
class MailOffIT {
    @Autowired
    private TestHttp http;

    @Autowired
    private TestUsers users;

    @Test
    void saysSoAndTakesNoLetter() {
        TestUser anna = users.agent();

        assertThat(http.json(anna, "/api/mails/settings").get("enabled").asBoolean())
                .isFalse();
        assertThat(String.valueOf(http.as(anna)
                        .post()
                        .uri("/api/mails")
                        .body(Map.of("to", "a@example.ru", "subject", "x", "text", "x"))
                        .exchange()
                        .expectStatus()
                        .isEqualTo(409)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()))
                .contains("mail-off", "Отправка почты не настроена");
    }
}
