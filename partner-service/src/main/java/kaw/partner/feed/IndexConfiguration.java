package kaw.partner.feed;

import java.time.ZoneId;
import kaw.partner.lucene.LuceneCardIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine behind the index: Lucene in this process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexProperties.class)
class IndexConfiguration {

    @Bean(destroyMethod = "close")
    LuceneCardIndex cardIndex(
            IndexProperties properties,
            IndexFields fields,
            @Value("${kaw.organisation.time-zone:Europe/Moscow}") ZoneId zone) {
        return new LuceneCardIndex(properties.folder(), zone, fields::byName, properties.queriesAtOnce());
    }
}
