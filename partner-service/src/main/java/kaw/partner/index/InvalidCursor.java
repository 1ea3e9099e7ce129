package kaw.partner.index;

/** The cursor was not made by this index for this order. */
public class InvalidCursor extends RuntimeException {

    public InvalidCursor() {
        super("the cursor does not belong to this query");
    }
}
