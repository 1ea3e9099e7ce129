-- Files on the service's records. A row is there before the first byte is stored and until the last is deleted, so that nothing in the
-- file store is forgotten, whichever process dies.
CREATE TABLE attachment (
    id          BINARY(16)                                         NOT NULL COMMENT 'UUIDv7: ascending by time of attaching',
    owner_kind  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    owner_id    BINARY(16)                                         NOT NULL,
    file_id     BINARY(16)                                         NOT NULL COMMENT 'its name in the file store',
    name        VARCHAR(255)                                       NOT NULL COMMENT 'as its uploader called it, cleaned',
    kind        VARCHAR(127) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'media type by the content',
    size        BIGINT                                             NULL COMMENT 'null until it is stored whole, and once it is being deleted',
    sha256      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin     NULL,
    created_at  DATETIME(3)                                        NOT NULL,
    created_by  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    sweep_after DATETIME(3)                                        NULL COMMENT 'null while it is to be seen',
    PRIMARY KEY (id),
    KEY attachment_owner (owner_kind, owner_id, id),
    KEY attachment_sweep (sweep_after)
) DEFAULT CHARACTER SET utf8mb4;
