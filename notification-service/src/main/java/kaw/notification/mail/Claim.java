package kaw.notification.mail;

import java.util.UUID;

/** The right of one sender to send a letter, until it runs out. */
record Claim(UUID token, Mail mail) {}
