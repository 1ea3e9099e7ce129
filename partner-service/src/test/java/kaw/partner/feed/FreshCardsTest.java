package kaw.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kaw.partner.index.CardDocument;
import org.junit.jupiter.api.Test;

class FreshCardsTest {

    private final FreshCards fresh = new FreshCards();

    @Test
    void givesEachCardOnce() {
        List<CardDocument> cards = cards(5);
        fresh.keep(7, cards);
        assertThat(fresh.take(7, 3)).isEqualTo(cards.subList(0, 3));
        assertThat(fresh.take(7, 3)).isEqualTo(cards.subList(3, 5));
        assertThat(fresh.take(7, 3)).isEmpty();
    }

    @Test
    void forgetsCardsThatWereIndexedOtherwise() {
        List<CardDocument> cards = cards(2);
        fresh.keep(7, cards);
        fresh.remove(Set.of(cards.getFirst().id()));
        assertThat(fresh.of(7)).containsExactly(cards.getLast().id());
    }

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        fresh.keep(1, cards(10_000));
        fresh.keep(2, cards(1));
        assertThat(fresh.of(2)).isEmpty();
    }

    @Test
    void letsWritersGoOnOnceThereIsRoom() throws Exception {
        fresh.keep(1, cards(10_000));
        CompletableFuture<Void> writer = CompletableFuture.runAsync(fresh::awaitRoom);
        fresh.clear();
        writer.get(1, TimeUnit.SECONDS);
        assertThat(fresh.take(1, 1)).isEmpty();
    }

    @Test
    void holdsWritersUpOnlyForAWhile() {
        fresh.keep(1, cards(10_000));
        long start = System.nanoTime();
        fresh.awaitRoom();
        assertThat(System.nanoTime() - start).isBetween(1_000_000_000L, 30_000_000_000L);
    }

    private static List<CardDocument> cards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CardDocument(UUID.randomUUID(), Instant.EPOCH, Map.of(), Map.of()))
                .toList();
    }
}
