package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import kaw.sample.SampleServiceApplication;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class SecurityIT {

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Test
    void refusesWhoeverHasNoToken() {
        http.asNobody()
                .get()
                .uri("/api/counters/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kaw:problem:unauthorized")
                .jsonPath("$.title")
                .isEqualTo("Требуется вход");
    }

    @Test
    void knowsTheCallerByTheToken() {
        var group = users.group("Продажи");
        var agent = users.agent(group);

        http.as(agent)
                .get()
                .uri("/api/counters/me")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(agent.id().value())
                .jsonPath("$.name")
                .isEqualTo(agent.name())
                .jsonPath("$.groups[0]")
                .isEqualTo(group.value())
                .jsonPath("$.roles.length()")
                .isEqualTo(0);
        assertThat(group.value()).isNotBlank();
    }
}
