package kaw.imports.mapping;

import java.util.List;
import java.util.TreeMap;
import kaw.imports.recognition.Column;
import kaw.platform.schema.Field;
import kaw.platform.schema.Schema;
import org.springframework.stereotype.Component;

/** Fills in where the columns of a new file go: as last time for these headings, else by their words. */
@Component
public class SuggestFields {

    private final Schema schema;
    private final Layouts layouts;

    SuggestFields(Schema schema, Layouts layouts) {
        this.schema = schema;
        this.layouts = layouts;
    }

    /** Name of the suggested field by the index of the column. */
    public TreeMap<Integer, String> of(List<Column> columns) {
        List<Field> fields = schema.fields();
        return layouts.find(columns)
                .map(remembered -> existing(remembered, fields))
                .orElseGet(() -> MatchColumns.of(columns, fields));
    }

    /** Fields may have been deleted since. */
    private static TreeMap<Integer, String> existing(TreeMap<Integer, String> remembered, List<Field> fields) {
        remembered
                .values()
                .removeIf(
                        name -> fields.stream().noneMatch(field -> field.name().equals(name)));
        return remembered;
    }
}
