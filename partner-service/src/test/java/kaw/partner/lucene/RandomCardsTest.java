package kaw.partner.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kaw.partner.index.CardDocument;
import kaw.partner.index.CardFilter;
import kaw.partner.index.CardOrder;
import kaw.partner.index.CardPage;
import kaw.partner.index.CardQuery;
import kaw.partner.index.Cards;
import kaw.partner.index.IndexField;
import kaw.partner.index.NaiveIndex;
import kaw.partner.index.RandomCards;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random cards and questions: the index answers as a plain look at every card does. */
class RandomCardsTest {

    private static final int QUESTIONS = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {300, 11_000})
    void answersAsALookAtEveryCardDoes(int size) throws IOException {
        Random random = new Random(size);
        RandomCards cards = new RandomCards(random);
        NaiveIndex naive = new NaiveIndex();
        try (LuceneCardIndex index =
                new LuceneCardIndex(folder, ZoneId.of("Europe/Moscow"), () -> Cards.byName(Cards.FIELDS), 4)) {
            for (int n = 0; n < size; n++) {
                CardDocument card = cards.card(n);
                naive.put(card);
                index.put(List.of(card));
                if (random.nextInt(size / 5) == 0) {
                    index.refresh();
                }
            }
            change(index, naive, cards, random, size / 10, size);
            for (int i = 0; i < QUESTIONS; i++) {
                ask(index, naive, cards.filter(), cards.order(), random);
            }
        }
    }

    private static void change(
            LuceneCardIndex index, NaiveIndex naive, RandomCards cards, Random random, int changes, int size) {
        for (int i = 0; i < changes; i++) {
            int n = random.nextInt(size);
            if (random.nextInt(4) == 0) {
                naive.remove(Cards.id(n));
                index.remove(List.of(Cards.id(n)));
            } else {
                CardDocument card = cards.card(n);
                naive.put(card);
                index.put(List.of(card));
            }
        }
        index.refresh();
    }

    private static void ask(
            LuceneCardIndex index, NaiveIndex naive, CardFilter filter, CardOrder order, Random random) {
        String question = filter.search() + " " + filter.conditions() + " hiding "
                + filter.hiding().size() + " by " + order;
        List<UUID> expected = naive.find(filter, order);
        int pageSize = 1 + random.nextInt(40);
        List<UUID> found = new ArrayList<>();
        CardPage page = index.find(new CardQuery(filter, order, null, pageSize));
        assertThat(page.total()).as(question).isEqualTo(CardPage.Total.of(expected.size()));
        found.addAll(page.ids());
        for (int i = 0; i < 6 && page.next() != null; i++) {
            page = index.find(new CardQuery(filter, order, page.next(), pageSize));
            found.addAll(page.ids());
        }
        assertThat(found).as(question).isEqualTo(expected.subList(0, Math.min(found.size(), expected.size())));
        if (page.next() == null) {
            assertThat(found).as(question).hasSameSizeAs(expected);
        }
        for (IndexField field : List.of(Cards.STATUS, Cards.TAGS, Cards.CITY, Cards.VIP)) {
            assertThat(index.values(field, filter, 1_000).items())
                    .as("values of %s, %s", field.name(), question)
                    .containsExactlyInAnyOrderElementsOf(naive.values(field, filter));
        }
    }
}
