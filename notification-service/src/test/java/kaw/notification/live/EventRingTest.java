package kaw.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventRingTest {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(15);

    private final EventRing ring = new EventRing(4);

    @Test
    void givesWhatCameAfterAPlace() throws InterruptedException {
        append("a", "b", "c");

        assertThat(types(ring.after(1, NONE))).containsExactly("b", "c");
        assertThat(ring.after(3, NONE)).isEmpty();
    }

    @Test
    void remembersOnlyAsMuchAsItHolds() throws InterruptedException {
        append("a", "b", "c", "d", "e", "f");

        assertThat(ring.remembers(1)).isFalse();
        assertThat(ring.remembers(2)).isTrue();
        assertThat(ring.remembers(6)).isTrue();
        assertThat(ring.remembers(7)).isFalse();
        assertThat(types(ring.after(0, NONE))).containsExactly("c", "d", "e", "f");
    }

    @Test
    void wakesAReaderAsSoonAsSomethingComes() throws Exception {
        CompletableFuture<List<LiveEvent>> read = reading();

        append("a");

        assertThat(types(read.get(10, TimeUnit.SECONDS))).containsExactly("a");
    }

    @Test
    void wakesEveryReaderWhenItIsClosed() throws Exception {
        CompletableFuture<List<LiveEvent>> one = reading();
        CompletableFuture<List<LiveEvent>> two = reading();

        ring.close();

        assertThat(one.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(two.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    private CompletableFuture<List<LiveEvent>> reading() {
        CompletableFuture<List<LiveEvent>> read = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                read.complete(ring.after(0, LONG));
            } catch (InterruptedException interrupted) {
                read.completeExceptionally(interrupted);
            }
        });
        return read;
    }

    private void append(String... types) {
        for (String type : types) {
            ring.append(type, "{}", new Audience.Everyone());
        }
    }

    private static List<String> types(List<LiveEvent> events) {
        return events.stream().map(LiveEvent::type).toList();
    }
}
