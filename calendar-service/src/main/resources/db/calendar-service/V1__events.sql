-- Events of the calendar: what somebody has to do at a time.
CREATE TABLE calendar_event (
    id           BINARY(16)                                        NOT NULL COMMENT 'UUIDv7: ascending by creation',
    version      INT                                               NOT NULL,
    text         VARCHAR(4000)                                     NOT NULL,
    starts_at    DATETIME(3)                                       NOT NULL,
    remind_at    DATETIME(3)                                       NULL,
    initiator    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id   BINARY(16)                                        NULL,
    previous_id  BINARY(16)                                        NULL COMMENT 'the event it follows',
    chain_id     BINARY(16)                                        NOT NULL COMMENT 'the same for all that are linked; the id of the first, which may be gone',
    created_at   DATETIME(3)                                       NOT NULL,
    completed_at DATETIME(3)                                       NULL,
    PRIMARY KEY (id),
    KEY for_whom (assignee, starts_at),
    KEY by_whom (initiator, starts_at),
    KEY active (assignee, completed_at),
    KEY of_partner (partner_id, id),
    KEY linked (chain_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Reminders that are yet to come, one row each: whoever deletes the row reminds.
CREATE TABLE event_reminder (
    event_id BINARY(16)  NOT NULL,
    due_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (event_id),
    KEY due (due_at)
) DEFAULT CHARACTER SET utf8mb4;
