package kaw.partner.history;

/**
 * What was done to a file of the card.
 *
 * @param name of the file, also of one that is gone
 */
public record FileNote(Kind kind, String name) {

    /** What can be done to a file. */
    public enum Kind {
        ADDED,
        REMOVED,
        RESTORED
    }
}
