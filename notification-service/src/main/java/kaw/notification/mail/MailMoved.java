package kaw.notification.mail;

import java.time.Instant;

/** A letter has come to another state; published in the transaction of it. */
public record MailMoved(Mail mail, Instant at) {}
