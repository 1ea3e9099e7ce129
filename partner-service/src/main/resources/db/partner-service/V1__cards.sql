-- Cards, what is derived from them, and what was done to them. MySQL is the truth; the search index is made from it.

-- The columns' names are read by kaw.partner.index too.
CREATE TABLE partner (
    id                BINARY(16)                               NOT NULL COMMENT 'UUIDv7: ascending by creation',
    version           INT                                      NOT NULL COMMENT 'from 0; one step for each partner_change',
    field_values      JSON                                     NOT NULL COMMENT 'by field name; an empty value is absent',
    created_at        DATETIME(3)                              NOT NULL,
    created_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_source    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    created_source_id BINARY(16)                               NULL,
    changed_at        DATETIME(3)                              NOT NULL,
    changed_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;

-- Every number of every card, however it was typed; derived from field_values in the same transaction.
CREATE TABLE partner_phone (
    e164       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    partner_id BINARY(16)                                        NOT NULL,
    PRIMARY KEY (e164, partner_id),
    KEY by_partner (partner_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What was changed on a card after its creation. The creation itself has no row: its values follow from the card and these.
CREATE TABLE partner_change (
    id         BINARY(16)                                        NOT NULL COMMENT 'UUIDv7',
    partner_id BINARY(16)                                        NOT NULL,
    at         DATETIME(3)                                       NOT NULL,
    by_user    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source     VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin  NOT NULL,
    source_id  BINARY(16)                                        NULL,
    version    INT                                               NOT NULL COMMENT 'of the card, after the change',
    changes    JSON                                              NOT NULL COMMENT '[{field, old, new}]; an empty value is null',
    PRIMARY KEY (id),
    UNIQUE KEY by_partner (partner_id, version)
) DEFAULT CHARACTER SET utf8mb4;

-- Chunks of imports that were applied. The key makes applying one twice impossible; the ids are what an undo needs.
CREATE TABLE import_chunk (
    import_id  BINARY(16)  NOT NULL,
    chunk      INT         NOT NULL,
    applied_at DATETIME(3) NOT NULL,
    created    MEDIUMBLOB  NOT NULL COMMENT 'ids of the cards made, 16 bytes each',
    updated    MEDIUMBLOB  NOT NULL COMMENT 'ids of the cards changed, 16 bytes each',
    PRIMARY KEY (import_id, chunk)
) DEFAULT CHARACTER SET utf8mb4;

-- Fields, other than phones, by whose value an import has looked for cards; made the first time, kept up to date from then on.
CREATE TABLE match_field (
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ready BOOLEAN                                           NOT NULL COMMENT 'whether the cards of before are in match_key',
    PRIMARY KEY (field)
) DEFAULT CHARACTER SET utf8mb4;

-- The row every writer of cards locks shared, so that a new field can wait for those who do not know of it yet.
INSERT INTO match_field (field, ready) VALUES ('', TRUE);

CREATE TABLE match_key (
    key_hash   BINARY(8)  NOT NULL COMMENT 'of the field and its value',
    partner_id BINARY(16) NOT NULL,
    PRIMARY KEY (key_hash, partner_id)
) DEFAULT CHARACTER SET utf8mb4;
