package kaw.partner.imports;

import java.util.List;
import java.util.Map;
import kaw.contracts.imports.ChunkApplied.CellError;
import kaw.platform.schema.Field;

/** A card is not made while one of these fields is empty. */
record RequiredFieldsRule(List<Field> required) {

    static RequiredFieldsRule of(List<Field> fields) {
        return new RequiredFieldsRule(fields.stream().filter(Field::required).toList());
    }

    List<CellError> missing(Map<String, Object> values) {
        return required.stream()
                .filter(field -> !values.containsKey(field.name()))
                .map(field -> new CellError(field.name(), "required", Map.of()))
                .toList();
    }
}
