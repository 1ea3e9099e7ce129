-- An import: its file, what was recognised in it, its settings and its state.
CREATE TABLE import_job
(
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    state       VARCHAR(12)  NOT NULL,
    by_user     VARCHAR(36)  NOT NULL,
    by_name     VARCHAR(255) NOT NULL,
    created_at  DATETIME(3)  NOT NULL,
    started_at  DATETIME(3)  NULL,
    finished_at DATETIME(3)  NULL,
    file_id     BINARY(16)   NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    file_size   BIGINT       NOT NULL,
    recognised  JSON         NOT NULL,
    settings    JSON         NOT NULL,
    problem     VARCHAR(60)  NULL,
    KEY import_job_state (state)
);

-- How far a started import is, and who runs it. Apart from import_job, since it changes with every chunk and its version does not.
CREATE TABLE import_run
(
    import_id       BINARY(16)  NOT NULL PRIMARY KEY,
    -- The checkpoint, written together with each chunk: where to go on after a crash.
    next_chunk      INT         NOT NULL DEFAULT 0,
    last_row        INT         NOT NULL DEFAULT 0,
    rows_read       INT         NOT NULL DEFAULT 0,
    all_sent        BOOLEAN     NOT NULL DEFAULT FALSE,
    -- Added up from the answers.
    chunks_answered INT         NOT NULL DEFAULT 0,
    rows_created    INT         NOT NULL DEFAULT 0,
    rows_updated    INT         NOT NULL DEFAULT 0,
    rows_unchanged  INT         NOT NULL DEFAULT 0,
    rows_duplicate  INT         NOT NULL DEFAULT 0,
    rows_failed     INT         NOT NULL DEFAULT 0,
    published_at    DATETIME(3) NULL,
    -- The instance that runs it, until when it is believed to be alive.
    runner          BINARY(16)  NULL,
    leased_until    DATETIME(3) NULL
);

-- Why a row failed. Its cells are not kept: they are read back from the file when the rows are asked for.
CREATE TABLE import_failed_row
(
    import_id BINARY(16) NOT NULL,
    row_no    INT        NOT NULL,
    reasons   JSON       NOT NULL,
    PRIMARY KEY (import_id, row_no)
);

-- Which columns went to which fields the last time a file with these headings was imported.
CREATE TABLE import_layout
(
    headings BINARY(32)  NOT NULL PRIMARY KEY,
    fields   JSON        NOT NULL,
    saved_at DATETIME(3) NOT NULL
);

-- The rows a preview shows.
CREATE TABLE import_first_rows
(
    import_id  BINARY(16) NOT NULL PRIMARY KEY,
    first_rows JSON       NOT NULL
);
