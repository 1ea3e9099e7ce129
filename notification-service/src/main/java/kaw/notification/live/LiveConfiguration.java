package kaw.notification.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the live stream. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    @Bean
    EventRing eventRing(LiveProperties properties) {
        return new EventRing(properties.remembered());
    }
}
