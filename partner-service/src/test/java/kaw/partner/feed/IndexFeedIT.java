package kaw.partner.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kaw.partner.card.PartnerId;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardQuery;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import kaw.partner.index.IndexLog;
import kaw.partner.lucene.LuceneCardIndex;
import kaw.platform.Ids;
import kaw.test.KawTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A second index beside the service's own, as another instance would have it, opened and dropped at will. */
@KawTest
class IndexFeedIT {

    private static final IndexField NAME = IndexField.of("name", FieldKind.TEXT);

    @TempDir
    Path folder;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IndexLog indexLog;

    @Autowired
    LogEntries entries;

    @Autowired
    CardSource cards;

    @Autowired
    IndexFields fields;

    private final FreshCards fresh = new FreshCards();
    private LuceneCardIndex index;
    private IndexFeed feed;

    @BeforeEach
    void startEmpty() {
        jdbc.update("DELETE FROM partner");
        open();
        rebuild();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private void open() {
        index = new LuceneCardIndex(folder, ZoneId.of("Europe/Moscow"), () -> Map.of(NAME.name(), NAME), 4);
        feed = new IndexFeed(index, cards, entries, fields, fresh);
        feed.resume();
    }

    @Test
    void makesUpForWhatACrashTookFromTheIndex() throws IOException {
        save(Ids.next());
        feed.takeNew(10);
        feed.commit();
        UUID lost = Ids.next();
        save(lost);
        feed.takeNew(10);
        // Nothing is committed on closing: this is what kill -9 leaves.
        index.close();
        open();
        assertThat(index.size()).isEqualTo(1);
        assertThat(feed.isFollowing()).isTrue();
        takeAll();
        assertThat(index.size()).isEqualTo(2);
        assertThat(newest()).isEqualTo(lost);
    }

    @Test
    void takesInEntriesThatBecomeVisibleLate() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> transaction.executeWithoutResult(status -> {
                    insert(Ids.next());
                    written.countDown();
                    await(mayCommit);
                }));
        await(written);
        save(Ids.next());
        takeAll();
        assertThat(index.size()).isEqualTo(1);
        feed.commit();
        mayCommit.countDown();
        slow.join();
        takeAll();
        assertThat(index.size()).as("the entry with the smaller number").isEqualTo(2);
    }

    @Test
    void removesCardsThatAreGone() {
        UUID id = Ids.next();
        save(id);
        takeAll();
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM partner WHERE id = ?", new PartnerId(id).bytes());
            indexLog.append(List.of(new PartnerId(id)));
        });
        takeAll();
        assertThat(index.size()).isZero();
    }

    @Test
    void mustBeRebuiltWhenTheLogWasClearedTooFar() throws IOException {
        save(Ids.next());
        index.close();
        jdbc.update("UPDATE index_log_cleared SET up_to = (SELECT MAX(id) FROM index_log)");
        open();
        assertThat(feed.isFollowing()).isFalse();
        rebuild();
        assertThat(index.size()).isEqualTo(1);
        assertThat(feed.isFollowing()).isTrue();
    }

    @Test
    void missesNothingThatIsSavedDuringARebuild() {
        save(Ids.next());
        try (CardIndex.Rebuild rebuild = index.rebuild()) {
            LogPosition since = new LogPosition(entries.settled(entries.cleared()));
            rebuild.add(cards.before(null, 100).stream().map(cards::document).toList());
            save(Ids.next());
            feed.replace(rebuild, since, fields.notes());
        }
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void indexesMadeCardsWithoutReadingThemBack() {
        UUID id = Ids.next();
        long entry = save(id);
        feed.expect(entry, List.of(document(id, "handed over")));
        takeAll();
        assertThat(index.size()).isEqualTo(1);
        assertThat(found("handed")).containsExactly(id);
    }

    @Test
    void neverPutsAnOlderStateOverANewerOne() {
        UUID id = Ids.next();
        long entry = save(id);
        feed.expect(entry, List.of(document(id, "older")));
        // Somebody has changed the card, and their change is indexed at once, before the entry that made the card.
        transaction.executeWithoutResult(status -> indexLog.append(List.of(new PartnerId(id))));
        feed.take(lastEntry(), List.of(id));
        takeAll();
        assertThat(index.size()).as("each card once").isEqualTo(1);
        assertThat(found("older")).isEmpty();
    }

    @Test
    void indexesOnceWhatIsHandedOverTooLate() {
        UUID id = Ids.next();
        long entry = save(id);
        takeAll();
        feed.expect(entry, List.of(document(id, "late")));
        takeAll();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void indexesOnceWhatWasReadByARebuild() {
        UUID id = Ids.next();
        long entry = save(id);
        feed.expect(entry, List.of(document(id, "handed over")));
        rebuild();
        takeAll();
        assertThat(index.size()).isEqualTo(1);
    }

    private static CardDocument document(UUID id, String name) {
        return new CardDocument(id, Instant.now(), Map.of("name", name), Map.of());
    }

    private List<UUID> found(String word) {
        CardFilter filter = new CardFilter(List.of(NAME), word, List.of(), Map.of());
        return index.find(new CardQuery(filter, CardOrder.NEWEST_FIRST, null, 10))
                .ids();
    }

    private void rebuild() {
        try (CardIndex.Rebuild rebuild = index.rebuild()) {
            LogPosition since = new LogPosition(entries.settled(entries.cleared()));
            rebuild.add(cards.before(null, 1_000).stream().map(cards::document).toList());
            feed.replace(rebuild, since, fields.notes());
        }
    }

    private void takeAll() {
        while (feed.takeNew(10) > 0) {
            feed.refresh();
        }
        feed.refresh();
    }

    private long save(UUID id) {
        transaction.executeWithoutResult(status -> insert(id));
        return lastEntry();
    }

    private long lastEntry() {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT MAX(id) FROM index_log", Long.class));
    }

    private void insert(UUID id) {
        jdbc.update("""
                INSERT INTO partner (id, version, field_values, created_at, created_by, created_source, changed_at, changed_by)
                VALUES (?, 0, '{}', NOW(3), 'x', 'PERSON', NOW(3), 'x')
                """, new PartnerId(id).bytes());
        indexLog.append(List.of(new PartnerId(id)));
    }

    private UUID newest() {
        return index.find(new CardQuery(CardFilter.ALL, CardOrder.NEWEST_FIRST, null, 1))
                .ids()
                .getFirst();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
