-- What agents choose from: reasons to pause, results of calls. A code is never deleted, so that whatever names it stays readable.
CREATE TABLE choice_list
(
    kind    VARCHAR(12) NOT NULL PRIMARY KEY,
    version INT         NOT NULL
);

CREATE TABLE choice
(
    kind     VARCHAR(12) NOT NULL,
    code     VARCHAR(20) NOT NULL,
    -- Null: the user interface's own word for the code.
    name     VARCHAR(60) NULL,
    position INT         NOT NULL,
    retired  BOOLEAN     NOT NULL,
    PRIMARY KEY (kind, code)
);

INSERT INTO choice_list (kind, version) VALUES ('PAUSE_REASON', 1), ('DISPOSITION', 1);
INSERT INTO choice (kind, code, name, position, retired)
VALUES ('PAUSE_REASON', 'lunch', NULL, 0, FALSE),
       ('PAUSE_REASON', 'break', NULL, 1, FALSE),
       ('PAUSE_REASON', 'meeting', NULL, 2, FALSE),
       ('PAUSE_REASON', 'training', NULL, 3, FALSE),
       ('PAUSE_REASON', 'task', NULL, 4, FALSE),
       ('PAUSE_REASON', 'other', NULL, 5, FALSE),
       ('DISPOSITION', 'reached', NULL, 0, FALSE),
       ('DISPOSITION', 'not-interested', NULL, 1, FALSE),
       ('DISPOSITION', 'call-back', NULL, 2, FALSE),
       ('DISPOSITION', 'no-answer', NULL, 3, FALSE),
       ('DISPOSITION', 'busy', NULL, 4, FALSE),
       ('DISPOSITION', 'wrong-number', NULL, 5, FALSE);

-- Which queues an agent serves; without a row, all.
CREATE TABLE served_queues
(
    user_id VARCHAR(36) NOT NULL PRIMARY KEY,
    -- Names; null for all.
    queues  JSON        NULL,
    version INT         NOT NULL
);
