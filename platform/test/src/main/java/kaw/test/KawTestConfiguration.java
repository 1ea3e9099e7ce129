package kaw.test;

import kaw.platform.kafka.Topics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The helpers a test can have injected. */
@TestConfiguration(proxyBeanMethods = false)
class KawTestConfiguration {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Lazy
    TestHttp testHttp(Environment environment) {
        return new TestHttp("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    @Lazy
    TestUsers testUsers(Events events) {
        return new TestUsers(TestRealm.shared(), events);
    }

    @Bean
    @Lazy
    Events events(@Value("${spring.kafka.bootstrap-servers}") String kafka, Topics topics) {
        return new Events(kafka, topics);
    }

    @Bean
    @Lazy
    OutboxProbe outboxProbe(JdbcTemplate jdbc) {
        return new OutboxProbe(jdbc);
    }
}
