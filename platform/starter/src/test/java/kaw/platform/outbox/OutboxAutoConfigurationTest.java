package kaw.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import kaw.platform.kafka.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OutboxAutoConfigurationTest {

    /** No database and no Kafka answer here: it must start all the same. */
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class,
                    kafkaEvents(),
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    OutboxAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues(
                    "spring.application.name=sample-service",
                    "spring.kafka.bootstrap-servers=127.0.0.1:1",
                    "spring.kafka.admin.auto-create=false",
                    "spring.kafka.listener.auto-startup=false",
                    "spring.datasource.url=jdbc:mysql://127.0.0.1:1/none");

    @Test
    void startsWhileDatabaseAndKafkaAreDown() {
        runner.run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(Outbox.class).hasSingleBean(OutboxRelay.class);
            assertThat(context.getBean(OutboxRelay.class).isRunning()).isTrue();
        });
    }

    @Test
    void isOffByProperty() {
        runner.withPropertyValues("kaw.outbox.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Outbox.class));
    }

    @Test
    void backsOffWithoutKafka() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        OutboxAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=jdbc:mysql://127.0.0.1:1/none")
                .run(context ->
                        assertThat(context).doesNotHaveBean(Topics.class).doesNotHaveBean(Outbox.class));
    }

    @Test
    void letsAServiceAppendItsOwnWay() {
        Outbox own = (topic, key, event) -> {};

        runner.withBean(Outbox.class, () -> own)
                .run(context -> assertThat(context.getBean(Outbox.class)).isSameAs(own));
    }

    /** Package-private over there, as every auto-configuration is. */
    private static Class<?> kafkaEvents() {
        try {
            return Class.forName("kaw.platform.kafka.KafkaEventsAutoConfiguration");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
