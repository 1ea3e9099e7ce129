package kaw.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaw.contracts.Topic;
import kaw.contracts.partner.PartnerChanged;
import kaw.contracts.partner.Source;
import kaw.platform.inbox.Inbox;
import kaw.sample.Effects;
import kaw.sample.SampleServiceApplication;
import kaw.test.Events;
import kaw.test.KawTest;
import kaw.test.TestClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KawTest
@ContextConfiguration(classes = SampleServiceApplication.class)
class InboxIT {

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Events events;

    @Autowired
    Effects effects;

    @Autowired
    TestClock clock;

    @Autowired
    ScheduledTaskHolder scheduled;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void demandsARunningTransaction() {
        assertThatThrownBy(() -> inbox.firstTime("consumer", Ids.next()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void knowsAnEventItHasSeen() {
        UUID event = Ids.next();

        assertThat(seenFirst("consumer", event)).isTrue();
        assertThat(seenFirst("consumer", event)).isFalse();
        assertThat(seenFirst("other", event)).isTrue();
    }

    @Test
    void forgetsAnEventWhoseEffectRolledBack() {
        UUID event = Ids.next();
        transaction.executeWithoutResult(status -> {
            inbox.firstTime("consumer", event);
            status.setRollbackOnly();
        });

        assertThat(seenFirst("consumer", event)).isTrue();
    }

    @Test
    void letsOnlyOneOfManyAtOnceHaveIt() throws Exception {
        UUID event = Ids.next();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (int rival = 0; rival < 8; rival++) {
                rivals.add(() -> seenFirst("consumer", event));
            }
            int winners = 0;
            for (Future<Boolean> result : threads.invokeAll(rivals)) {
                winners += result.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void givesAnEventDeliveredTwiceOneEffect() {
        UUID subject = Ids.next();
        UUID first = Ids.next();
        events.publish(Topic.PARTNERS, subject.toString(), changed(subject, 1), first);
        events.publish(Topic.PARTNERS, subject.toString(), changed(subject, 1), first);
        events.send(
                Topic.PARTNERS,
                subject.toString(),
                "partner.unheard-of.v9",
                "{}".getBytes(StandardCharsets.UTF_8),
                Ids.next());
        events.publish(Topic.PARTNERS, subject.toString(), changed(subject, 2));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(effects.versions(subject)).contains(2));

        assertThat(effects.versions(subject)).containsExactly(1, 2);
    }

    @Test
    void forgetsAfterTwoWeeks() {
        UUID event = Ids.next();
        seenFirst("consumer", event);

        clock.turn(Duration.ofDays(13));
        prune();
        assertThat(seenFirst("consumer", event)).isFalse();

        clock.turn(Duration.ofDays(2));
        prune();
        assertThat(seenFirst("consumer", event)).isTrue();
    }

    private void prune() {
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("TableInbox.prune"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    private boolean seenFirst(String consumer, UUID event) {
        return Boolean.TRUE.equals(transaction.execute(status -> inbox.firstTime(consumer, event)));
    }

    private static PartnerChanged changed(UUID id, int version) {
        return new PartnerChanged(id, version, Instant.now(), "me", new Source(Source.Kind.API, null), Set.of("name"));
    }
}
