package kaw.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class InboxAutoConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(InboxAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void isThereWhereThereIsADatabase() {
        runner.withBean(JdbcTemplate.class, () -> new JdbcTemplate(new SimpleDriverDataSource()))
                .run(context -> assertThat(context).hasSingleBean(Inbox.class));
    }

    @Test
    void backsOffWithoutADatabase() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Inbox.class));
    }

    @Test
    void letsAServiceRememberItsOwnWay() {
        Inbox own = (consumer, event) -> true;

        runner.withBean(JdbcTemplate.class, () -> new JdbcTemplate(new SimpleDriverDataSource()))
                .withBean(Inbox.class, () -> own)
                .run(context -> assertThat(context.getBean(Inbox.class)).isSameAs(own));
    }
}
