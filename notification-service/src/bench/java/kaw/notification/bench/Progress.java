package kaw.notification.bench;

/**
 * How far a wave is.
 *
 * @param given reminders calendar-service has given
 * @param outbox its events that are not in Kafka yet
 * @param notified reminders notification-service has notified of
 * @param letters letters nothing more happens to
 * @param waiting letters nobody has begun to send
 */
record Progress(int given, int outbox, int notified, int letters, int waiting) {}
