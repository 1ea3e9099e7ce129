package kaw.notification.mail;

/** What came of handing a letter to the mail server. */
sealed interface Delivery {
    /** The server has it. */
    record Accepted() implements Delivery {}

    /** The server will never take it. */
    record Refused(String reason) implements Delivery {}

    /** The server does not take this letter now. */
    record PutOff(String reason) implements Delivery {}

    /** The server cannot be reached, does not answer or does not let us in: no letter can be sent now. */
    record Unreachable(String reason) implements Delivery {}

    /** It was sent to its last line and no answer came: the server may have it. */
    record Uncertain() implements Delivery {}

    /** Another sender has the letter. */
    record Abandoned() implements Delivery {}
}
