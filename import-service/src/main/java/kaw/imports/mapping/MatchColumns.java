package kaw.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import kaw.contracts.schema.FieldType;
import kaw.imports.recognition.Column;
import kaw.imports.recognition.ColumnType;
import kaw.imports.recognition.HeaderWords;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Suggests a field for each column: by the field's own label or name, else by words of one meaning, else, for a column
 * without a heading, by what only one column and one field hold. No field is suggested twice.
 */
public final class MatchColumns {

    private final TreeMap<Integer, String> suggested = new TreeMap<>();
    private final List<Column> columns;
    private final List<Field> free;

    private MatchColumns(List<Column> columns, List<Field> fields) {
        this.columns = columns;
        this.free = new ArrayList<>(fields);
    }

    /** Name of the suggested field by the index of the column. */
    public static TreeMap<Integer, String> of(List<Column> columns, List<Field> fields) {
        MatchColumns match = new MatchColumns(columns, fields);
        match.byHeading(MatchColumns::sameWords);
        match.byHeading(MatchColumns::sameMeaning);
        match.byContent();
        return match.suggested;
    }

    private void byHeading(BiPredicate<String, Field> matches) {
        for (Column column : columns) {
            if (suggested.containsKey(column.index()) || column.header().isBlank()) {
                continue;
            }
            free.stream()
                    .filter(field -> matches.test(column.header(), field))
                    .findFirst()
                    .ifPresent(field -> suggest(column, field));
        }
    }

    private static boolean sameWords(String heading, Field field) {
        String plain = HeaderWords.plain(heading);
        return plain.equals(HeaderWords.plain(field.label())) || plain.equals(HeaderWords.plain(field.name()));
    }

    private static boolean sameMeaning(String heading, Field field) {
        Optional<HeaderWords.Meaning> meaning = HeaderWords.meaning(heading);
        return meaning.isPresent()
                && (meaning.equals(HeaderWords.meaning(field.label()))
                        || meaning.equals(HeaderWords.meaning(field.name())));
    }

    private void byContent() {
        Map<FieldType, List<Column>> unnamed = new HashMap<>();
        for (Column column : columns) {
            FieldType holds = holds(column.type());
            if (holds != null && column.header().isBlank()) {
                unnamed.computeIfAbsent(holds, none -> new ArrayList<>()).add(column);
            }
        }
        unnamed.forEach((type, candidates) -> {
            List<Field> fields =
                    free.stream().filter(field -> field.behaviour() == type).toList();
            if (candidates.size() == 1 && fields.size() == 1) {
                suggest(candidates.getFirst(), fields.getFirst());
            }
        });
    }

    private static @Nullable FieldType holds(ColumnType type) {
        return switch (type) {
            case PHONE -> FieldType.PHONE;
            case EMAIL -> FieldType.EMAIL;
            case LINK -> FieldType.LINK;
            case DATE -> FieldType.DATE;
            case DATE_TIME -> FieldType.DATE_TIME;
            default -> null;
        };
    }

    private void suggest(Column column, Field field) {
        suggested.put(column.index(), field.name());
        free.remove(field);
    }
}
