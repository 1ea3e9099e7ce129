package kaw.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kaw.contracts.user.GroupSaved;
import kaw.contracts.user.Role;
import kaw.contracts.user.UserSaved;
import kaw.gateway.testing.Installation;
import kaw.gateway.testing.KeycloakConsole;
import kaw.gateway.testing.TopicReader;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ReconcileIT {

    private final Installation installation = Installation.shared();
    private final KeycloakConsole console = installation.console();

    @Test
    void publishesAUserMadeInKeycloaksConsole() {
        String id = console.createUser(
                "from-the-console", Map.of("attributes", Map.of("name", Set.of("Кузнецов Пётр"))), "tasks");

        try (TopicReader topic = new TopicReader(installation.usersTopic())) {
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(topic.newest("user:" + id))
                            .isEqualTo(new UserSaved(
                                    id,
                                    "from-the-console",
                                    "Кузнецов Пётр",
                                    true,
                                    Set.of(Role.TASKS),
                                    Set.of(),
                                    false)));
        }
    }

    @Test
    void publishesThatAUserWasDeletedThereAndKeepsTheName() {
        String id = console.createUser("gone-from-the-console", Map.of());
        try (TopicReader topic = new TopicReader(installation.usersTopic())) {
            await().untilAsserted(() -> assertThat(topic.newest("user:" + id)).isNotNull());

            console.delete("/users/" + id);

            await().untilAsserted(() -> assertThat(topic.newest("user:" + id))
                    .isEqualTo(new UserSaved(
                            id, "gone-from-the-console", "gone-from-the-console", false, Set.of(), Set.of(), true)));
        }
    }

    @Test
    void publishesAGroupMadeThereAndGivesItTheIdThatTokensCarry() {
        console.post("/groups", Map.of("name", "Из консоли"));
        String id = console.get("/groups?search=Из консоли").get(0).get("id").asString();

        try (TopicReader topic = new TopicReader(installation.usersTopic())) {
            await().untilAsserted(() ->
                    assertThat(topic.newest("group:" + id)).isEqualTo(new GroupSaved(id, "Из консоли", false)));
        }
        assertThat(console.get("/groups/" + id).at("/attributes/group_id/0").asString())
                .isEqualTo(id);
    }

    @Test
    void saysNothingTwiceHoweverManyGatewaysLook() {
        String id = console.createUser("seen-by-two", Map.of());
        ConfigurableApplicationContext second = installation.start(Installation.freePort(), Map.of());
        try (TopicReader topic = new TopicReader(installation.usersTopic())) {
            Directory other = second.getBean(Directory.class);
            await().untilAsserted(() -> assertThat(topic.newest("user:" + id)).isNotNull());
            await().untilAsserted(() -> assertThat(other.person(id)).isPresent());
            long before = topic.count();

            second.getBean(Reconcile.class).all();
            installation.bean(Reconcile.class).all();

            await().during(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(topic.count()).isEqualTo(before));
        }
    }
}
