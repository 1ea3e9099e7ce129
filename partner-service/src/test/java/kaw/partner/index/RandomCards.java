package kaw.partner.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cards and questions by chance, with much in common so that questions find something. */
public final class RandomCards {

    private static final List<String> NAMES = List.of(
            "Иванов", "Иванова", "Ёлкин", "Елкин", "Петров", "Пётр", "«Дом»", "дом", "Попов", "ivanov", "Smith",
            "O'Brien");

    private static final List<String> CITIES = List.of("Тверь", "тверь", "Орёл", "Ёж", "Москва", "Нижний Новгород");

    private final Random random;

    public RandomCards(Random random) {
        this.random = random;
    }

    public CardDocument card(int n) {
        Map<String, Object> values = new HashMap<>();
        perhaps(
                values,
                "name",
                pick(NAMES) + " " + pick(NAMES) + (random.nextBoolean() ? " " + random.nextInt(500) : ""));
        perhaps(values, "city", pick(CITIES));
        perhaps(
                values,
                "phone",
                "8 (9%02d) %03d-%02d-%02d".formatted(random.nextInt(3), random.nextInt(20), 1, random.nextInt(100)));
        perhaps(values, "email", pick(List.of("ivanov", "petrov", "dom")) + "." + random.nextInt(50) + "@mail.example");
        perhaps(
                values,
                "sum",
                random.nextBoolean() ? (Object) random.nextInt(-50, 50) : (Object) (random.nextInt(1000) / 10.0));
        perhaps(
                values,
                "day",
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString());
        perhaps(
                values,
                "called",
                Instant.EPOCH.plusSeconds(random.nextInt(100_000_000)).toString());
        perhaps(values, "vip", random.nextBoolean());
        perhaps(values, "status", 1 + random.nextInt(4));
        Set<Integer> tags = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            tags.add(1 + random.nextInt(4));
        }
        perhaps(values, "tags", List.copyOf(tags));
        // Several cards share a moment, as those of one chunk of an import do.
        return Cards.card(Cards.id(n), Instant.parse("2026-11-01T08:00:00Z").plusSeconds(n / 7), values);
    }

    private void perhaps(Map<String, Object> values, String field, Object value) {
        if (random.nextInt(10) < 8) {
            values.put(field, value);
        }
    }

    public CardFilter filter() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            conditions.add(condition());
        }
        Map<IndexField, Set<Integer>> hiding = random.nextBoolean()
                ? Map.of()
                : Map.of(Cards.STATUS, Cards.STATUS.rows().hiding());
        return new CardFilter(searchable(), search(), conditions, hiding);
    }

    private List<IndexField> searchable() {
        return random.nextInt(3) > 0
                ? Cards.FIELDS
                : Cards.FIELDS.stream().filter(field -> random.nextBoolean()).toList();
    }

    private @Nullable String search() {
        return switch (random.nextInt(6)) {
            case 0 -> pick(NAMES).substring(0, 2);
            case 1 -> pick(NAMES) + " " + pick(CITIES).substring(0, 2);
            case 2 -> "ivanov." + random.nextInt(50);
            case 3 -> "нов тве";
            default -> null;
        };
    }

    private Condition condition() {
        return switch (random.nextInt(8)) {
            case 0 -> in(Cards.CITY, pick(CITIES), pick(CITIES));
            case 1 -> in(Cards.STATUS, 1 + random.nextInt(4));
            case 2 -> in(Cards.TAGS, 1 + random.nextInt(4), 1 + random.nextInt(4));
            case 3 -> in(Cards.VIP, random.nextBoolean());
            case 4 ->
                new Condition.Between(
                        Cards.SUM, random.nextInt(-50, 0), random.nextBoolean() ? random.nextInt(90) : null);
            case 5 -> new Condition.Between(Cards.DAY, "2026-03-01", random.nextBoolean() ? "2026-06-15" : null);
            case 6 -> new Condition.Between(Cards.CALLED, null, "1972-01-01T00:00:00Z");
            default -> new Condition.Contains(Cards.NAME, pick(NAMES).substring(0, 1));
        };
    }

    private Condition in(IndexField field, Object... values) {
        return new Condition.In(field, new HashSet<>(List.of(values)), random.nextInt(4) == 0);
    }

    public CardOrder order() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> CardOrder.NEWEST_FIRST;
            case 2 -> CardOrder.OLDEST_FIRST;
            default ->
                new CardOrder(
                        pick(List.of(
                                Cards.NAME,
                                Cards.CITY,
                                Cards.SUM,
                                Cards.DAY,
                                Cards.CALLED,
                                Cards.VIP,
                                Cards.STATUS,
                                Cards.PHONE)),
                        random.nextBoolean());
        };
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
