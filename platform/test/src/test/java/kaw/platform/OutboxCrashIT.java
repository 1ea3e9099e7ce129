package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.platform.outbox.Outbox;
import kaw.sample.SampleServiceApplication;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances of one service, of which the relaying one is killed with -9 in the midst of it. */
@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class OutboxCrashIT {

    private static final int KEYS = 10;
    private static final int EVENTS_PER_KEY = 400;

    /** What the other instance is told, so that it is an instance of the same service. */
    private static final List<String> SHARED_SETTINGS = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "kaw.kafka.topic-prefix");

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxProbe probe;

    @Autowired
    Events events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    @Autowired
    @Qualifier("outboxRelay")
    SmartLifecycle relay;

    @Test
    void losesNothingAndKeepsTheOrderOfEachKeyWhenTheRelayingProcessIsKilled() throws Exception {
        relay.stop();
        Process other = startOtherInstance();
        Map<String, List<UUID>> sent = new LinkedHashMap<>();
        try {
            // It is up once it has relayed something.
            append(sent, 1);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> probe.pending() == 0);

            Thread writer = Thread.ofPlatform().start(() -> append(sent, EVENTS_PER_KEY));
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> events.messages(Topic.PARTNERS).size() > 50);
            other.destroyForcibly().waitFor();
            writer.join();
        } finally {
            other.destroyForcibly();
        }
        assertThat(probe.pending()).as("events the killed process left behind").isPositive();

        relay.start();
        probe.awaitDrained();

        Map<String, List<UUID>> arrived = new LinkedHashMap<>();
        events.published(PartnerChanged.class).forEach(event -> {
            List<UUID> ofKey = arrived.computeIfAbsent(event.by(), key -> new ArrayList<>());
            if (!ofKey.contains(event.id())) {
                ofKey.add(event.id());
            }
        });
        assertThat(arrived).containsExactlyInAnyOrderEntriesOf(sent);
    }

    /** One transaction per event and key, as services write. */
    private void append(Map<String, List<UUID>> sent, int perKey) {
        for (int number = 0; number < perKey; number++) {
            transaction.executeWithoutResult(status -> {
                for (int key = 0; key < KEYS; key++) {
                    UUID id = Ids.next();
                    String name = "key-" + key;
                    sent.computeIfAbsent(name, first -> new ArrayList<>()).add(id);
                    outbox.append(
                            Topic.PARTNERS,
                            name,
                            new PartnerChanged(
                                    id, 1, Instant.now(), name, new Source(Source.Kind.API, null), Set.of("name")));
                }
            });
        }
    }

    private Process startOtherInstance() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-cp",
                                classPath,
                                SampleServiceApplication.class.getName(),
                                "--server.port=0"),
                        SHARED_SETTINGS.stream().map(name -> "--" + name + "=" + environment.getRequiredProperty(name)))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/other-instance.log"))
                .start();
    }
}
