package kaw.partner.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kaw.partner.index.Condition;
import kaw.partner.index.FieldKind;
import kaw.partner.index.IndexField;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes what callers ask of columns into conditions of the index, refusing what does not fit a column's kind. */
@Component
class Conditions {

    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int DAY_LENGTH = "2026-11-24".length();

    private final ZoneId zone;

    Conditions(@Value("${kaw.organisation.time-zone:Europe/Moscow}") ZoneId zone) {
        this.zone = zone;
    }

    /** @param fields resolves a name; refuses those the caller may not know */
    List<Condition> of(List<ColumnCondition> asked, Function<String, IndexField> fields) {
        List<Condition> conditions = new ArrayList<>();
        Map<String, Condition.Between> ranges = new LinkedHashMap<>();
        for (ColumnCondition one : asked) {
            IndexField field = fields.apply(one.field());
            switch (one.op()) {
                case "in" -> conditions.add(in(field, one.value()));
                case "contains" -> conditions.add(contains(field, one.value()));
                case "from" -> {
                    Object from = end(field, one.value(), false);
                    ranges.merge(
                            field.name(),
                            new Condition.Between(field, from, null),
                            (earlier, now) -> new Condition.Between(field, from, earlier.to()));
                }
                case "to" -> {
                    Object to = end(field, one.value(), true);
                    ranges.merge(
                            field.name(),
                            new Condition.Between(field, null, to),
                            (earlier, now) -> new Condition.Between(field, earlier.from(), to));
                }
                default -> throw new BadFilter(field.name(), "unknown-op");
            }
        }
        conditions.addAll(ranges.values());
        return conditions;
    }

    private static Condition in(IndexField field, @Nullable Object value) {
        if (!(value instanceof List<?> several) || several.size() > MOST_VALUES) {
            throw new BadFilter(field.name(), "list-of-values-expected");
        }
        Set<Object> values = new HashSet<>();
        for (Object one : several) {
            if (one != null) {
                values.add(checked(field, one));
            }
        }
        return new Condition.In(field, values, values.size() < new HashSet<>(several).size());
    }

    private static Object checked(IndexField field, Object value) {
        boolean fits = switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE -> value instanceof String;
            case NUMBER -> value instanceof Number;
            case YES_NO -> value instanceof Boolean;
            case ONE_ROW, SEVERAL_ROWS -> value instanceof Integer;
            case DATE -> isDay(value);
            case DATE_TIME -> isMoment(value);
        };
        if (!fits) {
            throw new BadFilter(field.name(), "value-of-wrong-type");
        }
        return value;
    }

    private static Condition contains(IndexField field, @Nullable Object value) {
        if (!(value instanceof String text) || text.length() > LONGEST_TEXT) {
            throw new BadFilter(field.name(), "text-expected");
        }
        return new Condition.Contains(field, text);
    }

    private Object end(IndexField field, @Nullable Object value, boolean last) {
        boolean fits = switch (field.kind()) {
            case NUMBER -> value instanceof Number;
            case DATE -> isDay(value);
            case DATE_TIME -> isDay(value) || isMoment(value);
            default -> throw new BadFilter(field.name(), "column-without-range");
        };
        if (!fits || value == null) {
            throw new BadFilter(field.name(), "value-of-wrong-type");
        }
        boolean wholeDay = field.kind() == FieldKind.DATE_TIME && isDay(value);
        return wholeDay ? endOfDay(LocalDate.parse(value.toString()), last) : value;
    }

    /** A day stands for its first or its last moment in the organisation's time zone. */
    private String endOfDay(LocalDate day, boolean last) {
        Instant moment = last
                ? day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
                : day.atStartOfDay(zone).toInstant();
        return moment.toString();
    }

    private static boolean isDay(@Nullable Object value) {
        return value instanceof String text
                && text.length() == DAY_LENGTH
                && parses(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static boolean isMoment(@Nullable Object value) {
        return value instanceof String text && parses(text, DateTimeFormatter.ISO_INSTANT);
    }

    private static boolean parses(String text, DateTimeFormatter format) {
        try {
            format.parse(text);
            return true;
        } catch (DateTimeException no) {
            return false;
        }
    }
}
