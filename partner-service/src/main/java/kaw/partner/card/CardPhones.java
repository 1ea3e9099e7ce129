package kaw.partner.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaw.contracts.schema.FieldType;
import kaw.platform.schema.Field;
import kaw.platform.values.PhoneNumber;
import kaw.platform.values.Phones;

/** The phone numbers a card's values hold. */
public final class CardPhones {

    private CardPhones() {}

    /** E.164 numbers by field name, of those among these fields that are phones and hold any. */
    public static Map<String, List<String>> byField(Map<String, Object> values, Collection<Field> fields) {
        Map<String, List<String>> phones = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.behaviour() == FieldType.PHONE && values.get(field.name()) instanceof String text) {
                List<String> numbers = in(text);
                if (!numbers.isEmpty()) {
                    phones.put(field.name(), numbers);
                }
            }
        }
        return phones;
    }

    /** All E.164 numbers, each once. */
    public static Set<String> all(Map<String, Object> values, Collection<Field> fields) {
        Set<String> numbers = new TreeSet<>();
        byField(values, fields).values().forEach(numbers::addAll);
        return numbers;
    }

    /** The E.164 numbers of a text, in its order. */
    public static List<String> in(String text) {
        List<String> numbers = new ArrayList<>();
        for (PhoneNumber number : Phones.numbers(text)) {
            if (!numbers.contains(number.e164())) {
                numbers.add(number.e164());
            }
        }
        return numbers;
    }
}
