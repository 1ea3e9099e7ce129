package kaw.telephony.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kaw.platform.security.Users;
import kaw.telephony.agent.SetExtension;
import kaw.test.KawTest;
import kaw.test.TestHttp;
import kaw.test.TestUser;
import kaw.test.TestUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An agent knows colleagues by their extensions, and nothing else of them. */
@KawTest
@TestPropertySource(properties = "kaw.telephony.key=only-for-tests")
class ColleaguesIT {

    private final TestHttp http;
    private final TestUsers users;
    private final Users known;
    private final SetExtension setExtension;

    @Autowired
    ColleaguesIT(TestHttp http, TestUsers users, Users known, SetExtension setExtension) {
        this.http = http;
        this.users = users;
        this.known = known;
        this.setExtension = setExtension;
    }

    @Test
    void areKnownToEveryAgentByNameAsLongAsTheyAreHere() {
        TestUser anna = users.agent();
        TestUser boris = users.agent();
        users.tell(boris.saved());
        await().until(() -> known.find(boris.id()).isPresent());
        setExtension.set(boris.id(), "641", "s3cret");

        assertThat(extensions(anna)).singleElement().satisfies(colleague -> {
            assertThat(colleague.propertyNames()).containsExactlyInAnyOrder("userId", "name", "extension");
            assertThat(colleague.path("userId").asString()).isEqualTo(boris.id().value());
            assertThat(colleague.path("name").asString()).isEqualTo(boris.name());
            assertThat(colleague.path("extension").asString()).isEqualTo("641");
        });

        users.tell(boris.deleted());
        await().untilAsserted(() -> assertThat(extensions(anna)).isEmpty());
    }

    private JsonNode extensions(TestUser agent) {
        return http.json(agent, "/api/agents/extensions").path("items");
    }
}
