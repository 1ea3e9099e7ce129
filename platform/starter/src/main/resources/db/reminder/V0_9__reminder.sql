-- Reminders that have not come yet; the one who takes a row away tells of it in the same transaction.
CREATE TABLE reminder (
    owner_id BINARY(16)  NOT NULL COMMENT 'what it reminds of',
    due_at   DATETIME(3) NOT NULL COMMENT 'the time that was set',
    try_at   DATETIME(3) NOT NULL COMMENT 'the same, or later where telling of it failed',
    PRIMARY KEY (owner_id),
    KEY by_time (try_at)
) DEFAULT CHARACTER SET utf8mb4;
