-- What a user was notified of, numbered for each user from 1 without gaps in the order it can be read in.
CREATE TABLE notice
(
    user_id     VARCHAR(36) NOT NULL,
    number      BIGINT      NOT NULL,
    -- The event it came of: one user is never told twice of one event.
    cause       BINARY(16)  NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    subject_id  BINARY(16)  NOT NULL,
    actor       VARCHAR(36) NULL,
    params      JSON        NOT NULL,
    happened_at DATETIME(3) NOT NULL,
    read_at     DATETIME(3) NULL,
    PRIMARY KEY (user_id, number),
    UNIQUE KEY notice_cause (user_id, cause),
    KEY notice_unread (user_id, read_at, number),
    KEY notice_age (happened_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The number of a user's newest; its row is locked while one is added, so that numbers become visible in their order.
CREATE TABLE notice_counter
(
    user_id VARCHAR(36) NOT NULL PRIMARY KEY,
    newest  BIGINT      NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
