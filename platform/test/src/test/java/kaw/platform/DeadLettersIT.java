package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.sample.Effects;
import kaw.sample.SampleServiceApplication;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class DeadLettersIT {

    @Autowired
    Events events;

    @Autowired
    Effects effects;

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Test
    void poisonIsPutAsideShownAndHandledOnceItCanBe() {
        TestUser admin = users.admin();
        UUID subject = Ids.next();
        effects.setBroken(true);
        events.publish(Topic.PARTNERS, "key", changed(subject, 1, "poison"));
        events.send(
                Topic.PARTNERS, "key", "partner.changed.v1", "no json".getBytes(StandardCharsets.UTF_8), Ids.next());
        events.publish(Topic.PARTNERS, "key", changed(subject, 2, "me"));

        // Its partition goes on, and its effect was taken back.
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(effects.versions(subject)).containsExactly(2));
        assertThat(events.deadLetters()).hasSize(2);
        http.as(admin)
                .get()
                .uri("/operations/dead-letters")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.items[0].type")
                .isEqualTo("partner.changed.v1")
                .jsonPath("$.items[0].cause")
                .isEqualTo("java.lang.IllegalArgumentException: This one cannot be handled")
                .jsonPath("$.items[0].key")
                .isEqualTo("key")
                .jsonPath("$.items[0].message")
                .doesNotExist();

        // Still broken: both fail again and stay.
        resend(admin, 0, 2);
        assertThat(effects.versions(subject)).containsExactly(2);

        effects.setBroken(false);
        resend(admin, 1, 1);
        assertThat(effects.versions(subject)).containsExactly(2, 1);
        resend(admin, 0, 1);
        assertThat(effects.versions(subject)).containsExactly(2, 1);
    }

    @Test
    void areForAdministratorsOnly() {
        http.as(users.agent())
                .get()
                .uri("/operations/dead-letters")
                .exchange()
                .expectStatus()
                .isForbidden();
        http.asNobody()
                .post()
                .uri("/operations/dead-letters/resend")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private void resend(TestUser admin, int handled, int failed) {
        http.as(admin)
                .post()
                .uri("/operations/dead-letters/resend")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.handled")
                .isEqualTo(handled)
                .jsonPath("$.failed")
                .isEqualTo(failed);
    }

    private static PartnerChanged changed(UUID id, int version, String by) {
        return new PartnerChanged(id, version, Instant.now(), by, new Source(Source.Kind.API, null), Set.of("name"));
    }
}
