package kaw.platform.attachment;

import java.time.Clock;
import kaw.platform.files.FileStore;
import kaw.platform.security.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files on records, for every service that has a database and knows its callers. */
@AutoConfiguration(
        afterName = {
            "kaw.platform.files.FilesAutoConfiguration",
            "kaw.platform.security.SecurityAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration"
        })
@ConditionalOnBean({JdbcTemplate.class, CurrentUser.class})
@EnableConfigurationProperties(AttachmentProperties.class)
@EnableScheduling
class AttachmentAutoConfiguration {

    private final AttachmentTable table;
    private final Stores stores;
    private final Clock clock;
    private final AttachmentProperties properties;

    AttachmentAutoConfiguration(
            JdbcTemplate jdbc, ObjectProvider<FileStore> stores, Clock clock, AttachmentProperties properties) {
        this.table = new AttachmentTable(jdbc);
        this.stores = new Stores(stores);
        this.clock = clock;
        this.properties = properties;
    }

    @Bean
    @ConditionalOnMissingBean
    Attachments attachments(ApplicationEventPublisher events) {
        return new Attachments(table, events, clock, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    AttachFile attachFile(PlatformTransactionManager transactions, ApplicationEventPublisher events, CurrentUser user) {
        return new AttachFile(table, stores, new TransactionTemplate(transactions), events, user, clock, properties);
    }

    @Bean
    @ConditionalOnMissingBean
    DownloadAttachment downloadAttachment() {
        return new DownloadAttachment(stores);
    }

    @Bean
    @ConditionalOnMissingBean
    SweepAttachments sweepAttachments() {
        return new SweepAttachments(table, stores, clock);
    }
}
