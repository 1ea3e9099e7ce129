-- What keeps the search index up to date, and each person's layout of the table.

-- Cards the index has to take in, noted in the transaction of the card: one row per change, one per import chunk.
CREATE TABLE index_log (
    id  BIGINT      NOT NULL AUTO_INCREMENT,
    at  DATETIME(3) NOT NULL COMMENT 'by the clock of this server',
    ids MEDIUMBLOB  NOT NULL COMMENT 'ids of cards, 16 bytes each',
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;

-- One row: the last entry that was cleared away. An index that has not come so far must be rebuilt.
CREATE TABLE index_log_cleared (
    one   TINYINT NOT NULL DEFAULT 1,
    up_to BIGINT  NOT NULL,
    PRIMARY KEY (one)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO index_log_cleared (up_to) VALUES (0);

CREATE TABLE partner_layout (
    user_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    layout  JSON                                              NOT NULL,
    PRIMARY KEY (user_id)
) DEFAULT CHARACTER SET utf8mb4;
