package kaw.platform.problem;

import java.util.List;
import java.util.Map;

/** The request is understood but its values are not acceptable; 422 with an error per field. */
public non-sealed class Invalid extends DomainProblem {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        this("invalid", Map.of(), errors);
    }

    public Invalid(FieldError... errors) {
        this(List.of(errors));
    }

    public Invalid(String code, Map<String, ?> params, List<FieldError> errors) {
        super(code, params);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
