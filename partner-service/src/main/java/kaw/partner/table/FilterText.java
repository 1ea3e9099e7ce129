package kaw.partner.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the filter of a request, a JSON array, within limits. */
final class FilterText {

    private static final int LONGEST = 20_000;
    private static final int MOST_CONDITIONS = 50;
    private static final int DEEPEST = 4;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(1_000)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .build();

    private static final TypeReference<List<ColumnCondition>> CONDITIONS = new TypeReference<>() {};

    private FilterText() {}

    static List<ColumnCondition> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        if (text.length() > LONGEST) {
            throw new BadFilter("too-long");
        }
        List<ColumnCondition> conditions = read(text);
        if (conditions == null) {
            return List.of();
        }
        if (conditions.size() > MOST_CONDITIONS) {
            throw new BadFilter("too-many-conditions");
        }
        for (ColumnCondition condition : conditions) {
            if (condition == null || condition.field() == null || condition.op() == null) {
                throw new BadFilter("field-or-op-missing");
            }
        }
        return conditions;
    }

    private static @Nullable List<ColumnCondition> read(String text) {
        try {
            return JSON.readValue(text, CONDITIONS);
        } catch (JacksonException unreadable) {
            throw new BadFilter("not-a-filter");
        }
    }
}
