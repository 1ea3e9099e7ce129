-- Tasks, what was said to them and what was changed.
CREATE TABLE task (
    id          BINARY(16)   NOT NULL COMMENT 'UUIDv7',
    version     INT          NOT NULL COMMENT 'from 1; one step for each task_change',
    title       VARCHAR(200) NOT NULL,
    description TEXT         NULL,
    due_at      DATETIME(3)  NOT NULL,
    remind_at   DATETIME(3)  NULL,
    initiator   VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    assignee    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    priority    VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    status      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'column of the board',
    hours       DECIMAL(6,2) NULL,
    partners    JSON         NULL COMMENT '{partnerId} or {filter}',
    place       BIGINT       NOT NULL COMMENT 'order in the column, the least at the top; equal ones by id',
    created_at  DATETIME(3)  NOT NULL,
    changed_at  DATETIME(3)  NOT NULL,
    changed_by  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id),
    KEY by_column (status, place, id),
    KEY by_assignee (assignee, status, place, id),
    KEY by_initiator (initiator, status, place, id),
    KEY by_day (due_at, id),
    KEY by_assignee_day (assignee, due_at, id),
    KEY by_initiator_day (initiator, due_at, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Locked by whoever puts a task between others of the column, so that two do not make room at once.
CREATE TABLE board_column (
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
);
INSERT INTO board_column (status) VALUES ('new'), ('in-progress'), ('waiting'), ('done'), ('closed');

CREATE TABLE task_comment (
    id        BINARY(16)  NOT NULL COMMENT 'UUIDv7',
    task_id   BINARY(16)  NOT NULL,
    version   INT         NOT NULL COMMENT 'from 1',
    author    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text      TEXT        NOT NULL,
    at        DATETIME(3) NOT NULL,
    edited_at DATETIME(3) NULL,
    PRIMARY KEY (id),
    KEY by_task (task_id, id),
    FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;

-- The first row of a task is its making, without changes.
CREATE TABLE task_change (
    id      BINARY(16)  NOT NULL COMMENT 'UUIDv7',
    task_id BINARY(16)  NOT NULL,
    at      DATETIME(3) NOT NULL,
    by_user VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changes JSON        NOT NULL COMMENT '[{field, old, new}]',
    PRIMARY KEY (id),
    KEY by_task (task_id, id),
    FOREIGN KEY (task_id) REFERENCES task (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4;
