package kaw.gateway.problem;

import java.util.List;

/** A request whose fields break rules; says which and why. */
public class Invalid extends Problem {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(Kind.INVALID, "invalid");
        this.errors = List.copyOf(errors);
    }

    public Invalid(FieldError error) {
        this(List.of(error));
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
