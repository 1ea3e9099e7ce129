package kaw.platform.reminder;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders, for a service that asks for them. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnProperty("kaw.reminder.enabled")
@EnableConfigurationProperties(ReminderProperties.class)
@EnableScheduling
class ReminderAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(Reminders.class)
    TableReminders reminders(JdbcClient jdbc, Clock clock) {
        return new TableReminders(jdbc, clock);
    }

    @Bean
    RemindWhenDue remindWhenDue(
            TableReminders reminders,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            ReminderProperties properties) {
        return new RemindWhenDue(reminders, events, new TransactionTemplate(transactions), properties);
    }
}
