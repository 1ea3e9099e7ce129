package kaw.partner.index;

/** The query was given up: too many at once, or it took too long. */
public class IndexBusy extends RuntimeException {

    public IndexBusy(String message) {
        super(message);
    }
}
