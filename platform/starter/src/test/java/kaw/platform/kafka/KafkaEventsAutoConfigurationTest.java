package kaw.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import kaw.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;

class KafkaEventsAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class, KafkaEventsAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withPropertyValues(
                    "spring.application.name=sample-service",
                    "spring.kafka.listener.auto-startup=false",
                    "spring.kafka.admin.auto-create=false");

    @Test
    void namesTopicsWithTheInstallationsPrefix() {
        runner.withPropertyValues("spring.kafka.bootstrap-servers=127.0.0.1:1", "kaw.kafka.topic-prefix=test.")
                .run(context -> {
                    Topics topics = context.getBean("topics", Topics.class);

                    assertThat(topics.name("partners")).isEqualTo("test.partners");
                    assertThat(topics.name(Topic.IMPORT_CHUNKS)).isEqualTo("test.import-chunks");
                    assertThat(topics.deadLetters()).isEqualTo("test.dead-letters.sample-service");
                    assertThatThrownBy(() -> topics.name("unheard-of")).hasMessageContaining("unheard-of");
                });
    }

    @Test
    void backsOffWithoutKafka() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Topics.class));
    }

    @Test
    void letsAServiceHandleErrorsItsOwnWay() {
        CommonErrorHandler own = new CommonErrorHandler() {};

        runner.withPropertyValues("spring.kafka.bootstrap-servers=127.0.0.1:1")
                .withBean(CommonErrorHandler.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(CommonErrorHandler.class)).isSameAs(own));
    }

    @Test
    void startsWithoutKafkaButIsNotReadyBeforeItsCopiesHaveCaughtUp() {
        runner.withPropertyValues("spring.kafka.bootstrap-servers=127.0.0.1:1")
                .withUserConfiguration(UsersCopy.class)
                .run(context -> assertThat(
                                context.getBean(CopiesHealth.class).health().getStatus())
                        .isEqualTo(Status.OUT_OF_SERVICE));
    }

    @Configuration(proxyBeanMethods = false)
    static class UsersCopy {

        @Bean
        CompactedTopic usersCopy(CompactedTopics topics) {
            return topics.follow(Topic.USERS, (key, event) -> {});
        }
    }
}
