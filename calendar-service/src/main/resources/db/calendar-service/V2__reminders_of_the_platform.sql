-- Reminders that are yet to come are kept by the platform from now on. An instance of before may still be running: once the table is
-- renamed it reminds of none of these, so no reminder is given by both.
RENAME TABLE event_reminder TO event_reminder_moving;
INSERT INTO reminder (owner_id, due_at, try_at) SELECT event_id, due_at, due_at FROM event_reminder_moving;
DROP TABLE event_reminder_moving;
