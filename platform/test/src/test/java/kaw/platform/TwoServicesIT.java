package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kaw.components.Database;
import kaw.components.TestComponents;
import kaw.sample.ChangeCounter;
import kaw.sample.Effects;
import kaw.sample.SampleServiceApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.client.RestClient;

/** Several services in one JVM, as on a box. */
class TwoServicesIT {

    private final String run = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void liveSideBySideAndOneOutlivesTheOther() {
        try (ConfigurableApplicationContext first = start("sample-service");
                ConfigurableApplicationContext second = start("other-service")) {
            awaitReady(first);
            awaitReady(second);
            assertThat(get(first, "/actuator/prometheus")).contains("application=\"sample-service\"");
            assertThat(get(second, "/actuator/prometheus"))
                    .contains("application=\"other-service\"")
                    .doesNotContain("application=\"sample-service\"");
            assertThat(get(first, "/v3/api-docs")).contains("/api/counters");
            assertThat(get(second, "/v3/api-docs")).contains("/api/counters");

            first.close();

            awaitReady(second);
            UUID counter = second.getBean(ChangeCounter.class).create("one");
            second.getBean(ChangeCounter.class).change(counter);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(
                            () -> assertThat(second.getBean(Effects.class).versions(counter))
                                    .containsExactly(1));
        }
    }

    private ConfigurableApplicationContext start(String name) {
        TestComponents components = TestComponents.shared();
        String schema = run + name.charAt(0);
        Database database = components.mySql().server().database(schema, schema, "kaw-" + schema);
        return KawService.run(
                SampleServiceApplication.class,
                name,
                "--server.port=0",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + components.kafka().bootstrapServers(),
                "--kaw.kafka.topic-prefix=" + run + ".");
    }

    private static void awaitReady(ConfigurableApplicationContext service) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> get(service, "/actuator/health/readiness").contains("UP"));
    }

    private static String get(ConfigurableApplicationContext service, String path) {
        String url = "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
        return String.valueOf(RestClient.create(url).get().uri(path).retrieve().body(String.class));
    }
}
