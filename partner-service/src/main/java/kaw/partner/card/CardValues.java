package kaw.partner.card;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The values of a card by field name, immutable and normalised; a field without a value is absent. */
public record CardValues(Map<String, Object> asMap) {

    public static final CardValues EMPTY = new CardValues(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    public CardValues {
        TreeMap<String, Object> normal = new TreeMap<>();
        asMap.forEach((field, value) -> normal.put(field, Objects.requireNonNull(normal(value))));
        asMap = Collections.unmodifiableMap(normal);
    }

    /** The values in a card's JSON document. */
    public static CardValues fromJson(String json) {
        return new CardValues(JSON.readValue(json, MAP));
    }

    /** The JSON document kept for the card. */
    public String toJson() {
        return JSON.writeValueAsString(asMap);
    }

    public @Nullable Object get(String field) {
        return asMap.get(field);
    }

    /** These values with the edits made; null takes a value away. */
    public CardValues with(Map<String, ? extends @Nullable Object> edits) {
        TreeMap<String, Object> result = new TreeMap<>(asMap);
        edits.forEach((field, value) -> {
            if (value == null) {
                result.remove(field);
            } else {
                result.put(field, value);
            }
        });
        return new CardValues(result);
    }

    /** The edits that would change something, in the order of their fields' names. */
    public List<FieldChange> changesBy(Map<String, ? extends @Nullable Object> edits) {
        return edits.entrySet().stream()
                .map(edit -> new FieldChange(edit.getKey(), get(edit.getKey()), normal(edit.getValue())))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    /** One form for each value, so that equal values are equal whether they were parsed, typed or read back from MySQL. */
    private static @Nullable Object normal(@Nullable Object value) {
        return switch (value) {
            case Number number -> normal(number);
            case List<?> rows -> rows.stream().map(CardValues::normal).toList();
            case null, default -> value;
        };
    }

    /** MySQL keeps fractions of a JSON document as doubles. */
    private static Number normal(Number number) {
        if (number instanceof Integer) {
            return number;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0) {
            try {
                long whole = exact.longValueExact();
                return (int) whole == whole ? (Number) (int) whole : (Number) whole;
            } catch (ArithmeticException beyondLong) {
                return exact.doubleValue();
            }
        }
        return exact.doubleValue();
    }
}
