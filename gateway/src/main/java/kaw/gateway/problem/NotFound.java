package kaw.gateway.problem;

/** There is no such thing, or none for this caller. */
public class NotFound extends Problem {

    public NotFound() {
        super(Kind.NOT_FOUND, "not-found");
    }
}
