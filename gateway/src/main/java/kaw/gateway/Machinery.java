package kaw.gateway;

import java.time.Clock;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The clock, and the threads that may wait. */
@Configuration(proxyBeanMethods = false)
class Machinery {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** For calls that block, such as those to Keycloak, begun on a thread that must not. */
    @Bean(destroyMethod = "dispose")
    Scheduler blocking() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "blocking");
    }
}
