package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kaw.contracts.user.Role;
import kaw.platform.security.GroupId;
import kaw.platform.security.Users;
import kaw.sample.SampleServiceApplication;
import kaw.test.KawTest;
import kaw.test.OpenApi;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** With Keycloak's own tokens; what makes a token good or bad is shown by TokenChecksTest. */
@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class SecurityIT {

    @Autowired
    TestHttp http;

    @Autowired
    TestUsers users;

    @Autowired
    Users copy;

    @Test
    void everyOperationRefusesWhoeverHasNoToken() {
        var operations = OpenApi.of(http).operations();

        assertThat(operations).extracting(OpenApi.Operation::path).contains("/api/counters/{id}");
        for (OpenApi.Operation operation : operations) {
            http.asNobody()
                    .method(HttpMethod.valueOf(operation.method()))
                    .uri(operation.filled(Map.of(
                            "id", Ids.next().toString(), "file", Ids.next().toString())))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueEquals("WWW-Authenticate", "Bearer")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:kaw:problem:unauthorized")
                    .jsonPath("$.title")
                    .isEqualTo("Требуется вход");
        }
    }

    @Test
    void refusesATokenOfAnotherRealm() {
        http.withToken(users.foreignToken())
                .get()
                .uri("/api/counters/me")
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void leavesHealthAndMetricsOpenAndNothingElseOfTheActuator() {
        for (String path : Set.of("/actuator/health/readiness", "/actuator/health/liveness", "/actuator/prometheus")) {
            http.asNobody().get().uri(path).exchange().expectStatus().isOk();
        }
        http.asNobody().get().uri("/actuator/info").exchange().expectStatus().isUnauthorized();
        http.as(users.agent())
                .get()
                .uri("/actuator/info")
                .exchange()
                .expectStatus()
                .isForbidden();
        http.as(users.admin())
                .get()
                .uri("/actuator/env")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void metricsNameTheServiceAndTheOutbox() {
        http.asNobody()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics)
                        .contains("kaw_outbox_pending{application=\"sample-service\"}")
                        .contains("kaw_outbox_sent_total"));
    }

    @Test
    void knowsTheCallerByTheToken() {
        GroupId group = users.group("Продажи");
        TestUser agent = users.agent(group);

        me(agent)
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
    }

    @Test
    void letsEachInByTheirSwitchesOnly() {
        TestUser agent = users.agent();
        TestUser clerk = users.with(Set.of(Role.CONTACTS));
        TestUser admin = users.admin();

        contacts(agent).expectStatus().isForbidden();
        contacts(clerk).expectStatus().isOk();
        contacts(admin).expectStatus().isOk();
        get(clerk, "/api/counters/service").expectStatus().isForbidden();
        http.withToken(users.serviceToken())
                .get()
                .uri("/api/counters/service")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aChangeOfRightsIsInForceWithinFiveSecondsWithTheSameToken() {
        TestUser user = users.with(Set.of(Role.CONTACTS));
        contacts(user).expectStatus().isOk();

        users.tell(user.saved(Set.of(), Set.of()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> contacts(user).expectStatus().isForbidden());

        users.tell(user.deleted());
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> contacts(user).expectStatus().isUnauthorized());
    }

    @Test
    void anAdministratorMayLookWithAnothersRights() {
        GroupId group = users.group("Продажи");
        TestUser agent = users.agent(group);
        TestUser admin = users.admin();
        users.tell(agent.saved());
        Awaitility.await().until(() -> copy.find(agent.id()).isPresent());

        as(admin, HttpMethod.GET, "/api/counters/me", agent)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(agent.id().value())
                .jsonPath("$.roles.length()")
                .isEqualTo(0);
        as(admin, HttpMethod.GET, "/api/counters/contacts", agent)
                .expectStatus()
                .isForbidden();
        as(admin, HttpMethod.DELETE, "/api/counters/" + Ids.next(), agent)
                .expectStatus()
                .isBadRequest();
        as(agent, HttpMethod.GET, "/api/counters/me", admin).expectStatus().isForbidden();
    }

    private ResponseSpec as(TestUser user, HttpMethod method, String path, TestUser other) {
        return http.as(user)
                .method(method)
                .uri(path)
                .header("X-View-As", other.id().value())
                .exchange();
    }

    private ResponseSpec me(TestUser user) {
        return get(user, "/api/counters/me");
    }

    private ResponseSpec contacts(TestUser user) {
        return get(user, "/api/counters/contacts");
    }

    private ResponseSpec get(TestUser user, String path) {
        return http.as(user).get().uri(path).exchange();
    }
}
