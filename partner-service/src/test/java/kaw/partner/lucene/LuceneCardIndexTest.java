package kaw.partner.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardIndex;
import kaw.partner.index.CardIndexContract;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Cards;
import kaw.partner.index.IndexField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCardIndexTest extends CardIndexContract {

    @TempDir
    Path folder;

    private volatile Map<String, IndexField> fields = Cards.byName(Cards.FIELDS);
    private LuceneCardIndex index;

    @BeforeEach
    void open() {
        index = new LuceneCardIndex(folder, ZoneId.of("Europe/Moscow"), () -> fields, 4);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Override
    protected CardIndex index() {
        return index;
    }

    @Override
    protected void fieldsAre(List<IndexField> now) {
        fields = Cards.byName(now);
    }

    @Test
    void keepsWhatWasCommittedAndNothingElse() throws IOException {
        put(Cards.card(1, Map.of("name", "Иванов")));
        index.commit(Map.of("position", "7"));
        put(Cards.card(2, Map.of("name", "Петров")));
        index.close();
        open();
        assertThat(index.notes()).containsExactly(Map.entry("position", "7"));
        assertThat(index.size()).isEqualTo(1);
        CardFilter search = new CardFilter(Cards.FIELDS, "иванов", List.of(), Map.of());
        assertThat(index.find(new CardQuery(search, CardOrder.NEWEST_FIRST, null, 10))
                        .ids())
                .containsExactly(Cards.id(1));
    }

    @Test
    void keepsFieldsApartThatBecameKnownAfterTheLastCommit() throws IOException {
        put(Cards.card(1, Map.of("name", "Иванов")));
        index.commit(Map.of());
        put(Cards.card(2, Map.of("city", "Тверь", "email", "a@b.example")));
        index.close();
        open();
        put(Cards.card(3, Map.of("email", "tver@b.example")), Cards.card(4, Map.of("city", "Тверь")));
        index.commit(Map.of());
        index.close();
        open();
        CardFilter inCity = new CardFilter(List.of(Cards.CITY), "tver", List.of(), Map.of());
        assertThat(index.find(new CardQuery(inCity, CardOrder.NEWEST_FIRST, null, 10))
                        .ids())
                .isEmpty();
    }

    @Test
    void startsEmptyWithoutNotesWhenTheFolderCannotBeRead() throws IOException {
        put(Cards.card(1, Map.of("name", "Иванов")));
        index.commit(Map.of("position", "7"));
        index.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "garbled");
            }
        }
        open();
        assertThat(index.notes()).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void leavesNoOldGenerationsBehind() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (CardIndex.Rebuild rebuild = index.rebuild()) {
                rebuild.replace(Map.of());
            }
        }
        try (var generations = Files.list(folder)) {
            assertThat(generations.filter(Files::isDirectory)).hasSize(1);
        }
    }
}
