package kaw.partner.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short numbers for the fields of a card, two bytes instead of a name in each search term; kept with the index. */
final class FieldCodes {

    static final int BYTES = 2;

    private static final int MOST = 1 << 16;

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();

    static FieldCodes parse(String text) {
        FieldCodes codes = new FieldCodes();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                codes.codes.put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
            }
        }
        return codes;
    }

    /** The field's number, given now if it had none. */
    int of(String field) {
        Integer code = codes.get(field);
        return code != null ? code : assign(field);
    }

    private synchronized int assign(String field) {
        return codes.computeIfAbsent(field, name -> {
            if (codes.size() >= MOST) {
                throw new IllegalStateException("more than " + MOST + " fields in one index");
            }
            return codes.size();
        });
    }

    /** The field's number, or null when no card has a value in it. */
    @Nullable
    Integer find(String field) {
        return codes.get(field);
    }

    @Override
    public String toString() {
        return codes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
