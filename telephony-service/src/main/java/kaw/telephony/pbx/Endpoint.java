package kaw.telephony.pbx;

/**
 * Where a leg goes to.
 *
 * @param name the extension's number, or the line's name
 */
public record Endpoint(Kind kind, String name) {

    /** What is at the other end of a leg. */
    public enum Kind {
        /** A softphone or telephone of the house. */
        EXTENSION,
        /** The outside world, through a carrier. */
        OUTSIDE,
        /** Nobody: the exchange's own connection between two of its parts. */
        VIRTUAL
    }

    public static Endpoint extension(String number) {
        return new Endpoint(Kind.EXTENSION, number);
    }

    public static Endpoint outside(String line) {
        return new Endpoint(Kind.OUTSIDE, line);
    }

    public static Endpoint virtual(String name) {
        return new Endpoint(Kind.VIRTUAL, name);
    }
}
