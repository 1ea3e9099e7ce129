-- What was done to the files of cards, for their history; the files themselves are in the platform's table attachment.
CREATE TABLE partner_file_log (
    id         BINARY(16)                                        NOT NULL COMMENT 'UUIDv7',
    partner_id BINARY(16)                                        NOT NULL,
    at         DATETIME(3)                                       NOT NULL,
    by_user    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    name       VARCHAR(255)                                      NOT NULL,
    PRIMARY KEY (id),
    KEY partner_file_log_card (partner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- The bin is shown by when the cards were deleted, the latest first.
ALTER TABLE partner_deleted ADD KEY partner_deleted_latest (deleted_at, id);
