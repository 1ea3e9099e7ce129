CREATE TABLE counter (
    id      BINARY(16)  NOT NULL PRIMARY KEY,
    version INT         NOT NULL,
    name    VARCHAR(40) NOT NULL
);

CREATE TABLE effect (
    id       BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id BINARY(16) NOT NULL,
    subject  BINARY(16) NOT NULL,
    version  INT        NOT NULL
);
