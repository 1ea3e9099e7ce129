package kaw.platform.values;

import java.util.Map;

/** A value cannot stand in its field; says why by a stable code whose text is in the bundle {@code messages/kaw-values}. */
public final class InvalidValue extends RuntimeException {
    private static final int SHOWN = 60;

    private final String code;
    private final Map<String, String> params;

    public InvalidValue(String code, Map<String, String> params) {
        // An import meets these by the thousand and nobody reads their stack.
        super(code, null, false, false);
        this.code = code;
        this.params = params;
    }

    public InvalidValue(String code) {
        this(code, Map.of());
    }

    /** An error that quotes what was typed, cut to a readable length. */
    static InvalidValue quoting(String code, String typed) {
        String shown = typed.length() <= SHOWN ? typed : typed.substring(0, SHOWN) + "…";
        return new InvalidValue(code, Map.of("value", shown));
    }

    public String code() {
        return code;
    }

    /** What the message mentions, by name. */
    public Map<String, String> params() {
        return params;
    }
}
