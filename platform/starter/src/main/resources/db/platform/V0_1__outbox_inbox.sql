-- Events that committed and have not reached Kafka yet; the relay deletes what Kafka has acknowledged.
CREATE TABLE outbox (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id    BINARY(16)   NOT NULL,
    topic       VARCHAR(100) NOT NULL COMMENT 'logical name, without the prefix',
    event_key   VARCHAR(255) NOT NULL,
    type        VARCHAR(100) NOT NULL,
    payload     LONGBLOB     NOT NULL,
    happened_at DATETIME(6)  NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Events Kafka will never take, put aside so that the others go on.
CREATE TABLE outbox_poison (
    id          BIGINT        NOT NULL PRIMARY KEY,
    event_id    BINARY(16)    NOT NULL,
    topic       VARCHAR(100)  NOT NULL,
    event_key   VARCHAR(255)  NOT NULL,
    type        VARCHAR(100)  NOT NULL,
    payload     LONGBLOB      NOT NULL,
    happened_at DATETIME(6)   NOT NULL,
    cause       VARCHAR(1000) NOT NULL,
    refused_at  DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What each consumer has handled, written in the transaction of its effect.
CREATE TABLE inbox (
    consumer   VARCHAR(60) NOT NULL,
    event_id   BINARY(16)  NOT NULL,
    handled_at DATETIME(3) NOT NULL,
    PRIMARY KEY (consumer, event_id),
    KEY inbox_age (handled_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Answers to requests that carried an Idempotency-Key; without a status the request is still at work.
CREATE TABLE idempotency_key (
    user_id      VARCHAR(36)  NOT NULL,
    request_key  VARCHAR(100) NOT NULL,
    fingerprint  BINARY(32)   NOT NULL COMMENT 'SHA-256 of method, path and body',
    status       SMALLINT     NULL,
    headers      JSON         NULL,
    body         LONGBLOB     NULL,
    created_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (user_id, request_key),
    KEY idempotency_key_age (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
