-- Deleted cards as they were. In a table of their own nothing that reads cards can show one by mistake, and all that is needed to bring
-- one back is here; its history stays in partner_change.
CREATE TABLE partner_deleted (
    id                BINARY(16)                                        NOT NULL,
    version           INT                                               NOT NULL,
    field_values      JSON                                              NOT NULL,
    created_at        DATETIME(3)                                       NOT NULL,
    created_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_source    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    created_source_id BINARY(16)                                        NULL,
    changed_at        DATETIME(3)                                       NOT NULL,
    changed_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    deleted_at        DATETIME(3)                                       NOT NULL,
    deleted_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;
