package kaw.platform.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * The time of a reminder has come. An application event, published in the transaction that takes the reminder away: what a
 * listener writes, such as an event into the outbox, is there if and only if the reminder is gone.
 *
 * @param owner what it reminds of
 * @param at the time that was set
 */
public record ReminderDue(UUID owner, Instant at) {}
