package kaw.telephony.asterisk;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The exchange, where one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kaw.pbx.host")
class AsteriskConfiguration {

    @Bean
    AsteriskLink asteriskLink(AmiProperties properties, Clock clock) {
        return new AsteriskLink(properties, clock);
    }

    @Bean
    @ConditionalOnProperty("kaw.pbx.ari-url")
    AriRecordings ariRecordings(AmiProperties properties) {
        return new AriRecordings(properties);
    }
}
