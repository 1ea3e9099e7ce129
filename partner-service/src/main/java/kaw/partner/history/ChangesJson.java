package kaw.partner.history;

import java.util.List;
import kaw.partner.card.FieldChange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form in which the changes of a card are kept. */
final class ChangesJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {};

    private ChangesJson() {}

    static String write(List<FieldChange> changes) {
        return JSON.writeValueAsString(changes);
    }

    static List<FieldChange> read(String json) {
        return JSON.readValue(json, CHANGES);
    }
}
