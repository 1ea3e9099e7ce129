package kaw.partner.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kaw.contracts.schema.FieldType;
import kaw.partner.card.CardPhones;
import kaw.partner.card.CardValues;
import kaw.partner.match.MatchKey;
import kaw.platform.schema.Field;
import org.jspecify.annotations.Nullable;

/** The keys rows and cards are matched by: of one field, except that a phone may stand in any phone field of a card. */
record CardKeys(@Nullable Field by, List<Field> fields) {

    /** Nothing is matched. */
    static CardKeys none() {
        return new CardKeys(null, List.of());
    }

    @Nullable
    String field() {
        return by == null ? null : by.name();
    }

    Collection<String> ofRow(Map<String, Object> values) {
        return by == null ? List.of() : MatchKey.of(by, values.get(by.name()));
    }

    Collection<String> ofCard(CardValues values) {
        if (by == null) {
            return List.of();
        }
        return by.behaviour() == FieldType.PHONE
                ? CardPhones.all(values.asMap(), fields)
                : MatchKey.of(by, values.get(by.name()));
    }
}
