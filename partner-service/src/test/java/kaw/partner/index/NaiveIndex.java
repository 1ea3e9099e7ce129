package kaw.partner.index;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers by looking at every card; shares no code with the index it checks. Searches only letters and e-mails. */
public final class NaiveIndex {

    private final Map<UUID, CardDocument> cards = new HashMap<>();
    private @Nullable CardFilter lastFilter;
    private List<CardDocument> lastMatching = List.of();

    public void put(CardDocument card) {
        cards.put(card.id(), card);
    }

    public void remove(UUID id) {
        cards.remove(id);
    }

    public List<UUID> find(CardFilter filter, CardOrder order) {
        return matching(filter).stream()
                .sorted(comparator(order))
                .map(CardDocument::id)
                .toList();
    }

    public List<ValueList.Item> values(IndexField field, CardFilter filter) {
        Map<@Nullable Object, Integer> counts = new HashMap<>();
        for (CardDocument card : matching(filter)) {
            for (Object value : each(card.values().get(field.name()))) {
                counts.merge(value, 1, Integer::sum);
            }
            if (!card.values().containsKey(field.name())) {
                counts.merge(null, 1, Integer::sum);
            }
        }
        List<ValueList.Item> items = new ArrayList<>();
        counts.forEach((value, count) -> items.add(new ValueList.Item(value, count)));
        return items;
    }

    private List<CardDocument> matching(CardFilter filter) {
        if (lastFilter != filter) {
            lastMatching = cards.values().stream()
                    .filter(card -> matches(card, filter))
                    .toList();
            lastFilter = filter;
        }
        return lastMatching;
    }

    private static List<?> each(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> several ? several : List.of(value);
    }

    private static boolean matches(CardDocument card, CardFilter filter) {
        return filter.conditions().stream().allMatch(condition -> matches(card, condition))
                && filter.hiding().entrySet().stream()
                        .noneMatch(
                                hiding -> each(card.values().get(hiding.getKey().name())).stream()
                                        .anyMatch(hiding.getValue()::contains))
                && (filter.search() == null || contains(card, filter.searchable(), filter.search()));
    }

    private static boolean matches(CardDocument card, Condition condition) {
        Object value = card.values().get(condition.field().name());
        return switch (condition) {
            case Condition.In in ->
                value == null ? in.orEmpty() : each(value).stream().anyMatch(in.values()::contains);
            case Condition.Contains contains -> contains(card, List.of(contains.field()), contains.text());
            case Condition.Between between ->
                value != null
                        && (between.from() == null || compare(between.from(), value) <= 0)
                        && (between.to() == null || compare(value, between.to()) <= 0);
        };
    }

    private static boolean contains(CardDocument card, List<IndexField> fields, String text) {
        Set<String> words = new HashSet<>();
        for (IndexField field : fields) {
            for (Object value : each(card.values().get(field.name()))) {
                String written = value.toString();
                if (field.kind().isRows()) {
                    for (String rowWord :
                            List.of("работе", "архив", "новый", "договор", "опт", "розница", "постоянный", "должник")) {
                        if (field.rows().named(rowWord).contains(value)) {
                            words.add(rowWord);
                        }
                    }
                } else if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.NUMBER) {
                    words.addAll(List.of(plain(written).split("[^a-zа-я0-9]+")));
                }
            }
        }
        for (String wanted : plain(text).split("[^a-zа-я0-9]+")) {
            if (words.stream().noneMatch(word -> word.startsWith(wanted) || word.startsWith(otherLayout(wanted)))) {
                return false;
            }
        }
        return true;
    }

    private static String otherLayout(String word) {
        String latin = "qwertyuiopasdfghjklzxcvbnm";
        String russian = "йцукенгшщзфывапролдячсмить";
        StringBuilder other = new StringBuilder();
        for (char c : word.toCharArray()) {
            int at = latin.indexOf(c) >= 0 ? latin.indexOf(c) : russian.indexOf(c);
            other.append(at < 0 ? c : latin.indexOf(c) >= 0 ? russian.charAt(at) : latin.charAt(at));
        }
        return other.toString();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static Comparator<CardDocument> comparator(CardOrder order) {
        Comparator<CardDocument> newest = Comparator.comparing(CardDocument::created)
                .thenComparing(CardDocument::id)
                .reversed();
        IndexField field = order.field();
        if (field == null) {
            return order.descending() ? newest : newest.reversed();
        }
        Map<CardDocument, Comparable<Object>> keys = new IdentityHashMap<>();
        return (one, other) -> {
            Object a = one.values().get(field.name());
            Object b = other.values().get(field.name());
            if (a == null || b == null) {
                return a == b ? newest.compare(one, other) : a == null ? 1 : -1;
            }
            int byValue = keys.computeIfAbsent(one, card -> key(field, a))
                    .compareTo(keys.computeIfAbsent(other, card -> key(field, b)));
            int signed = order.descending() ? -byValue : byValue;
            return signed != 0 ? signed : newest.compare(one, other);
        };
    }

    private static Comparable<Object> key(IndexField field, Object value) {
        return field.kind().isRows() ? comparable(field.rows().rank((Integer) value)) : key(value);
    }

    private static Comparable<Object> key(Object value) {
        String text = value.toString();
        if (value instanceof Number) {
            return comparable(new BigDecimal(text));
        }
        if (value instanceof Boolean) {
            return comparable(value);
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return comparable(LocalDate.parse(text));
        }
        if (text.endsWith("Z")) {
            return comparable(Instant.parse(text));
        }
        // Texts that read the same are ordered as written.
        return comparable(plain(text).replaceFirst("^[^\\p{L}\\p{N}]+", "") + '\u0000' + text);
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    private static int compare(Object a, Object b) {
        return key(a).compareTo(key(b));
    }
}
