package kaw.contracts.mail;

/** Where a letter is on its way. */
public enum MailState {
    QUEUED,
    SENT,
    FAILED
}
