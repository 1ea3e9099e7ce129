package kaw.telephony.choice;

/** What is chosen. */
public enum ChoiceKind {
    /** Why an agent takes no calls. */
    PAUSE_REASON("reason", "unknown-reason"),
    /** What a call came to. */
    DISPOSITION("disposition", "unknown-disposition");

    private final String field;
    private final String unknown;

    ChoiceKind(String field, String unknown) {
        this.field = field;
        this.unknown = unknown;
    }

    /** The field of a request it stands in. */
    String field() {
        return field;
    }

    /** The error of a code there is not. */
    String unknown() {
        return unknown;
    }
}
