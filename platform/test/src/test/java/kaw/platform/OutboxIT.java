package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.platform.kafka.EventCodec;
import kaw.platform.kafka.EventHeaders;
import kaw.platform.outbox.Outbox;
import kaw.sample.ChangeCounter;
import kaw.sample.Effects;
import kaw.sample.SampleServiceApplication;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.OutboxProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class OutboxIT {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxProbe probe;

    @Autowired
    Events events;

    @Autowired
    ChangeCounter counters;

    @Autowired
    Effects effects;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void demandsARunningTransaction() {
        assertThatThrownBy(() -> outbox.append(Topic.PARTNERS, "key", changed(Ids.next(), "me")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAnEventOfAnotherTopic() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> outbox.append(Topic.USERS, "key", changed(Ids.next(), "me"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partner.changed.v1");
    }

    @Test
    void sendsNothingOfAChangeThatRolledBack() {
        UUID undone = Ids.next();
        UUID done = Ids.next();
        transaction.executeWithoutResult(status -> {
            outbox.append(Topic.PARTNERS, undone.toString(), changed(undone, "me"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.append(Topic.PARTNERS, done.toString(), changed(done, "me")));

        events.await(PartnerChanged.class, event -> event.id().equals(done));

        assertThat(events.published(PartnerChanged.class))
                .noneMatch(event -> event.id().equals(undone));
    }

    @Test
    void sendsCloudEventsWithTheAggregateAsKey() {
        UUID id = Ids.next();
        transaction.executeWithoutResult(status -> outbox.append(Topic.PARTNERS, id.toString(), changed(id, "me")));
        events.await(PartnerChanged.class, event -> event.id().equals(id));

        var message = events.messages(Topic.PARTNERS).stream()
                .filter(sent -> sent.key().equals(id.toString()))
                .findFirst()
                .orElseThrow();

        assertThat(EventCodec.header(message.headers(), EventHeaders.TYPE)).isEqualTo("partner.changed.v1");
        assertThat(EventCodec.header(message.headers(), EventHeaders.SOURCE)).isEqualTo("urn:kaw:sample-service");
        assertThat(EventCodec.header(message.headers(), EventHeaders.SUBJECT)).isEqualTo(id.toString());
        assertThat(EventCodec.header(message.headers(), EventHeaders.SPEC_VERSION))
                .isEqualTo("1.0");
        assertThat(UUID.fromString(String.valueOf(EventCodec.header(message.headers(), EventHeaders.ID)))
                        .version())
                .isEqualTo(7);
    }

    @Test
    void keepsTheOrderOfEachAggregateUnderConcurrentChanges() throws Exception {
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(number -> counters.create("counter " + number))
                .toList();
        int changesEach = 40;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int change = 0; change < changesEach; change++) {
                for (UUID id : ids) {
                    all.add(threads.submit(() -> changeUntilItWins(id)));
                }
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        List<Integer> inOrder = IntStream.rangeClosed(1, changesEach).boxed().toList();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            for (UUID id : ids) {
                assertThat(effects.versions(id)).isEqualTo(inOrder);
            }
        });
    }

    @Test
    void putsAsideWhatKafkaWillNeverTakeAndGoesOn() {
        UUID huge = Ids.next();
        UUID after = Ids.next();
        transaction.executeWithoutResult(status -> {
            outbox.append(Topic.PARTNERS, huge.toString(), changed(huge, "x".repeat(6 * 1024 * 1024)));
            outbox.append(Topic.PARTNERS, after.toString(), changed(after, "me"));
        });

        events.await(PartnerChanged.class, event -> event.id().equals(after));
        probe.awaitDrained();

        assertThat(probe.poison()).containsExactly("partner.changed.v1");
        Map<String, Object> poison = jdbc.queryForMap("SELECT cause, event_key FROM outbox_poison");
        assertThat(poison).containsEntry("event_key", huge.toString());
        assertThat(poison.get("cause")).asString().contains("RecordTooLargeException");
    }

    @Test
    void goesOnAfterItsConnectionWasKilled() {
        List<UUID> sent = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            killRelayConnection();
            for (int number = 0; number < 200; number++) {
                UUID id = Ids.next();
                sent.add(id);
                transaction.executeWithoutResult(
                        status -> outbox.append(Topic.PARTNERS, "same-key", changed(id, "killed")));
            }
        }

        probe.awaitDrained();

        List<UUID> arrived = events.published(PartnerChanged.class).stream()
                .filter(event -> event.by().equals("killed"))
                .map(PartnerChanged::id)
                .distinct()
                .toList();
        assertThat(arrived).isEqualTo(sent);
    }

    private void killRelayConnection() {
        Long holder = Awaitility.await()
                .until(
                        () -> jdbc.queryForObject("SELECT IS_USED_LOCK(CONCAT('kaw.outbox.', DATABASE()))", Long.class),
                        connection -> connection != null);
        jdbc.execute("KILL " + holder);
    }

    private void changeUntilItWins(UUID id) {
        while (true) {
            try {
                counters.change(id);
                return;
            } catch (OptimisticLockingFailureException lost) {
                Thread.onSpinWait();
            }
        }
    }

    private static PartnerChanged changed(UUID id, String by) {
        return new PartnerChanged(id, 1, Instant.now(), by, new Source(Source.Kind.API, null), Set.of("name"));
    }
}
