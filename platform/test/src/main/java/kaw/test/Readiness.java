package kaw.test;

import java.time.Duration;
import kaw.platform.kafka.CompactedTopic;
import org.awaitility.Awaitility;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;

/** Lets no test begin before its service has copied what it follows: until then it is not ready and gets no requests elsewhere either. */
final class Readiness implements ApplicationListener<ApplicationReadyEvent> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        await(started.getApplicationContext());
    }

    static void await(ApplicationContext context) {
        context.getBeanProvider(CompactedTopic.class)
                .forEach(copy -> Awaitility.await("the copy of " + copy.topic())
                        .atMost(PATIENCE)
                        .until(copy::caughtUp));
    }
}
