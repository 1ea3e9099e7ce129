-- Letters, from the moment somebody wants them sent.
CREATE TABLE mail
(
    id              BINARY(16)    NOT NULL PRIMARY KEY,
    author          VARCHAR(36)   NOT NULL,
    partner_id      BINARY(16)    NULL,
    recipient       VARCHAR(254)  NOT NULL,
    subject         VARCHAR(200)  NOT NULL,
    text            MEDIUMTEXT    NOT NULL,
    state           VARCHAR(6)    NOT NULL,
    -- What became of the latest attempt, where it did not succeed.
    reason          VARCHAR(500)  NULL,
    version         INT           NOT NULL,
    created_at      DATETIME(3)   NOT NULL,
    finished_at     DATETIME(3)   NULL,
    attempts        INT           NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(3)   NOT NULL,
    -- Whoever holds the claim sends it; one that has run out may be taken by another.
    claim           BINARY(16)    NULL,
    claimed_until   DATETIME(3)   NULL,
    -- All but the last line was sent: from here on the mail server may have taken it.
    handing_over    BOOLEAN       NOT NULL DEFAULT FALSE,
    KEY mail_due (state, next_attempt_at),
    KEY mail_partner (partner_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Files for letters; without a letter they were uploaded only, and are forgotten after a while.
CREATE TABLE mail_attachment
(
    id          BINARY(16)   NOT NULL PRIMARY KEY COMMENT 'of the stored file',
    owner       VARCHAR(36)  NOT NULL,
    mail_id     BINARY(16)   NULL,
    position    INT          NOT NULL DEFAULT 0,
    name        VARCHAR(150) NOT NULL,
    size        BIGINT       NOT NULL,
    uploaded_at DATETIME(3)  NOT NULL,
    KEY mail_attachment_mail (mail_id, position),
    KEY mail_attachment_age (uploaded_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
