package kaw.partner.index;

import static kaw.partner.index.Cards.CALLED;
import static kaw.partner.index.Cards.CITY;
import static kaw.partner.index.Cards.DAY;
import static kaw.partner.index.Cards.FIELDS;
import static kaw.partner.index.Cards.NAME;
import static kaw.partner.index.Cards.STATUS;
import static kaw.partner.index.Cards.SUM;
import static kaw.partner.index.Cards.TAGS;
import static kaw.partner.index.Cards.VIP;
import static kaw.partner.index.Cards.card;
import static kaw.partner.index.Cards.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every engine behind the port must do. */
public abstract class CardIndexContract extends CardSearchContract {

    @Test
    void addsCardsItHasNotGot() {
        put(card(1, Map.of("name", "Иванов")));
        index().add(List.of(card(2, Map.of("name", "Иванов"))));
        index().refresh();
        assertThat(search("иванов")).containsExactly(2, 1);
        put(card(2, Map.of("name", "Петров")));
        assertThat(search("иванов")).containsExactly(1);
        assertThat(search("петров")).containsExactly(2);
    }

    @Test
    void filtersByValuesEmptinessWordsAndRanges() {
        put(
                card(1, Map.of("city", "Тверь", "sum", 10, "day", "2026-01-10", "tags", List.of(1, 2))),
                card(2, Map.of("city", "тверь", "sum", 20.5, "called", "2026-01-10T10:00:00Z", "vip", true)),
                card(3, Map.of("sum", -3, "day", "2025-12-31", "tags", List.of(2))));
        assertThat(filter(new Condition.In(CITY, Set.of("Тверь"), false))).containsExactly(1);
        assertThat(filter(new Condition.In(CITY, Set.of(), true))).containsExactly(3);
        assertThat(filter(new Condition.In(CITY, Set.of("тверь"), true))).containsExactly(3, 2);
        assertThat(filter(new Condition.In(TAGS, Set.of(1), false))).containsExactly(1);
        assertThat(filter(new Condition.In(VIP, Set.of(true), false))).containsExactly(2);
        assertThat(filter(new Condition.In(SUM, Set.of(20.5), false))).containsExactly(2);
        assertThat(filter(new Condition.Contains(CITY, "тве"))).containsExactly(2, 1);
        assertThat(filter(new Condition.Contains(TAGS, "розн"))).containsExactly(3, 1);
        assertThat(filter(new Condition.Between(SUM, 0, null))).containsExactly(2, 1);
        assertThat(filter(new Condition.Between(SUM, -3, 10))).containsExactly(3, 1);
        assertThat(filter(new Condition.Between(DAY, null, "2026-01-09"))).containsExactly(3);
        assertThat(filter(new Condition.Between(CALLED, "2026-01-10T10:00:00Z", "2026-01-10T10:00:00Z")))
                .containsExactly(2);
    }

    @Test
    void sortsTextAsReadersDoWithEmptyLast() {
        put(
                card(1, Map.of("name", "жук")),
                card(2, Map.of("name", "Ёлкин")),
                card(3, Map.of()),
                card(4, Map.of("name", "«Дом»")),
                card(5, Map.of("name", "елка")));
        assertThat(sorted(NAME, false)).containsExactly(4, 5, 2, 1, 3);
        assertThat(sorted(NAME, true)).containsExactly(1, 2, 5, 4, 3);
    }

    @Test
    void sortsNumbersDaysAndRowsInTheirOrder() {
        put(
                card(1, Map.of("sum", 9, "day", "2026-02-01", "status", 1)),
                card(2, Map.of("sum", 10, "day", "2025-02-01", "status", 2)),
                card(3, Map.of("sum", -1.5, "day", "2026-01-31", "status", 3)),
                card(4, Map.of("status", 77)));
        assertThat(sorted(SUM, false)).containsExactly(3, 1, 2, 4);
        assertThat(sorted(DAY, true)).containsExactly(1, 3, 2, 4);
        assertThat(sorted(STATUS, false))
                .as("rows unknown to the list come after it")
                .containsExactly(3, 1, 2, 4);
        assertThat(sorted(STATUS, true)).containsExactly(4, 2, 1, 3);
    }

    @Test
    void sortsByCreationBothWays() {
        put(card(2, Map.of()), card(1, Map.of()), card(3, Map.of()));
        assertThat(page(CardFilter.ALL, CardOrder.NEWEST_FIRST)).containsExactly(3, 2, 1);
        assertThat(page(CardFilter.ALL, CardOrder.OLDEST_FIRST)).containsExactly(1, 2, 3);
    }

    @Test
    void leavesOutCardsWithRowsThatHideThem() {
        put(card(1, Map.of("status", 2)), card(2, Map.of("status", 1)), card(3, Map.of()));
        CardFilter filter = new CardFilter(
                FIELDS, null, List.of(), Map.of(STATUS, STATUS.rows().hiding()));
        assertThat(find(filter)).containsExactly(3, 2);
        assertThat(index().find(new CardQuery(filter, CardOrder.NEWEST_FIRST, null, 10))
                        .total())
                .isEqualTo(new CardPage.Total(2, false));
    }

    @Test
    void goesOnWhereThePageEndedThoughCardsComeAndGo() {
        put(IntStream.rangeClosed(1, 10)
                .mapToObj(n -> card(n, Map.of("name", "имя " + n % 3)))
                .toArray(CardDocument[]::new));
        for (CardOrder order : List.of(
                CardOrder.NEWEST_FIRST,
                CardOrder.OLDEST_FIRST,
                new CardOrder(NAME, false),
                new CardOrder(NAME, true))) {
            CardPage first = index().find(new CardQuery(CardFilter.ALL, order, null, 4));
            List<UUID> seen = new ArrayList<>(first.ids());
            UUID gone = seen.getLast();
            index().remove(List.of(gone));
            put(card(20, Map.of("name", "имя 0")), card(0, Map.of("name", "имя 2")));
            String cursor = first.next();
            while (cursor != null) {
                CardPage next = index().find(new CardQuery(CardFilter.ALL, order, cursor, 4));
                seen.addAll(next.ids());
                cursor = next.next();
            }
            assertThat(seen).as("%s", order).doesNotHaveDuplicates().containsAll(ids(2, 3, 4, 5, 6, 7, 8, 9));
            index().remove(List.of(id(20), id(0)));
            put(card(number(gone), Map.of("name", "имя " + number(gone) % 3)));
        }
    }

    @Test
    void refusesCursorsOfOtherOrders() {
        put(card(1, Map.of("name", "а")), card(2, Map.of("name", "б")));
        String cursor = index().find(new CardQuery(CardFilter.ALL, CardOrder.NEWEST_FIRST, null, 1))
                .next();
        assertThatThrownBy(() -> index().find(new CardQuery(CardFilter.ALL, new CardOrder(NAME, false), cursor, 1)))
                .isInstanceOf(InvalidCursor.class);
        for (String garbled : List.of("", "x", "AAAA", "%%%", cursor + "A".repeat(9_000))) {
            assertThatThrownBy(() -> index().find(new CardQuery(CardFilter.ALL, CardOrder.NEWEST_FIRST, garbled, 1)))
                    .as(garbled)
                    .isInstanceOf(InvalidCursor.class);
        }
    }

    @Test
    void countsValuesAmongTheCardsMeant() {
        put(
                card(1, Map.of("city", "Тверь", "status", 1, "tags", List.of(1, 2))),
                card(2, Map.of("city", "Тверь", "status", 3, "tags", List.of(2))),
                card(3, Map.of("city", "Орёл", "status", 1)),
                card(4, Map.of("status", 2)));
        assertThat(index().values(CITY, CardFilter.ALL, 10).items())
                .containsExactly(item("Тверь", 2), item("Орёл", 1), item(null, 1));
        assertThat(index().values(STATUS, CardFilter.ALL, 10).items())
                .as("rows in the order of the list")
                .containsExactly(item(3, 1), item(1, 2), item(2, 1));
        assertThat(index().values(TAGS, CardFilter.ALL, 10).items())
                .containsExactly(item(1, 1), item(2, 2), item(null, 2));
        CardFilter working =
                new CardFilter(FIELDS, null, List.of(new Condition.In(STATUS, Set.of(1), false)), Map.of());
        assertThat(index().values(CITY, working, 10).items()).containsExactly(item("Орёл", 1), item("Тверь", 1));
        assertThat(index().values(CITY, CardFilter.ALL, 1))
                .isEqualTo(new ValueList(List.of(item("Тверь", 2), item(null, 1)), true, false));
    }

    @Test
    void replacesAndRemovesCards() {
        put(card(1, Map.of("name", "Иванов")), card(2, Map.of("name", "Иванов")));
        put(card(1, Map.of("name", "Петров")));
        assertThat(search("иванов")).containsExactly(2);
        assertThat(search("петров")).containsExactly(1);
        index().remove(List.of(id(2)));
        index().refresh();
        assertThat(search("иванов")).isEmpty();
        assertThat(index().size()).isEqualTo(1);
    }

    @Test
    void usesNewFieldsAtOnce() {
        put(card(1, Map.of("name", "Иванов")));
        IndexField fresh = IndexField.of("fresh", FieldKind.NUMBER);
        List<IndexField> more = new ArrayList<>(FIELDS);
        more.add(fresh);
        fieldsAre(more);
        put(card(2, Map.of("fresh", 5)));
        assertThat(filter(new Condition.Between(fresh, 1, null))).containsExactly(2);
        assertThat(filter(new Condition.In(fresh, Set.of(), true))).containsExactly(1);
        assertThat(sorted(fresh, false)).containsExactly(2, 1);
        assertThat(find(new CardFilter(more, "5", List.of(), Map.of()))).containsExactly(2);
    }

    @Test
    void namesCardsWithValuesOfFieldsThatBecameKnownLater() {
        put(card(1, Map.of("late", "слово")), card(2, Map.of("name", "Иванов")));
        assertThat(index().outdated(10)).isEmpty();
        IndexField late = IndexField.of("late", FieldKind.TEXT);
        fieldsAre(List.of(NAME, late));
        assertThat(index().outdated(10)).containsExactly(id(1));
        put(card(1, Map.of("late", "слово")));
        assertThat(index().outdated(10)).isEmpty();
        assertThat(find(new CardFilter(List.of(late), "слово", List.of(), Map.of())))
                .containsExactly(1);
    }

    @Test
    void passesOverValuesOfAnotherKind() {
        put(card(1, Map.of("sum", "много", "day", "вчера", "status", "Новый", "called", 5, "vip", "да")));
        assertThat(page(CardFilter.ALL, new CardOrder(SUM, false))).containsExactly(1);
        assertThat(filter(new Condition.In(DAY, Set.of(), true))).containsExactly(1);
    }

    @Test
    void answersFromTheOldIndexUntilTheNewOneReplacesIt() throws Exception {
        put(card(1, Map.of("name", "старый")));
        index().commit(Map.of("note", "old"));
        try (CardIndex.Rebuild rebuild = index().rebuild()) {
            rebuild.add(List.of(card(1, Map.of("name", "новый")), card(2, Map.of("name", "новый"))));
            rebuild.put(List.of(card(2, Map.of("name", "новее"))));
            rebuild.remove(List.of(id(9)));
            assertThat(search("старый")).containsExactly(1);
            rebuild.replace(Map.of("note", "new"));
        }
        assertThat(search("старый")).isEmpty();
        assertThat(search("нов")).containsExactly(2, 1);
        assertThat(index().notes()).containsExactly(Map.entry("note", "new"));
        put(card(3, Map.of("name", "новый")));
        assertThat(search("новый")).containsExactly(3, 1);
    }

    @Test
    void throwsAnUnfinishedRebuildAway() {
        put(card(1, Map.of("name", "старый")));
        try (CardIndex.Rebuild rebuild = index().rebuild()) {
            rebuild.add(List.of(card(2, Map.of("name", "новый"))));
        }
        assertThat(search("старый")).containsExactly(1);
        assertThat(search("новый")).isEmpty();
    }

    private static List<UUID> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(Cards::id).toList();
    }

    private static ValueList.Item item(@Nullable Object value, int count) {
        return new ValueList.Item(value, count);
    }
}
