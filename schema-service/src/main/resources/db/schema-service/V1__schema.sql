-- A deleted field stays, so that the unique key keeps its name from being given again.
CREATE TABLE field (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    name        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label       VARCHAR(100) NOT NULL,
    field_group VARCHAR(100) NOT NULL,
    type        VARCHAR(20)  NOT NULL,
    list_id     BINARY(16)   NULL,
    card_order  INT          NOT NULL,
    shown       BIT(1)       NOT NULL,
    hint        VARCHAR(500) NULL,
    card_column INT          NOT NULL,
    card_width  INT          NOT NULL,
    in_table    BIT(1)       NOT NULL,
    required    BIT(1)       NOT NULL,
    deleted     BIT(1)       NOT NULL,
    UNIQUE KEY field_name (name),
    KEY field_list (list_id)
);

CREATE TABLE option_list (
    id          BINARY(16)   NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    name        VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci NOT NULL,
    last_row_id INT          NOT NULL,
    deleted     BIT(1)       NOT NULL,
    -- Unique among the lists there are; a deleted one gives its name back.
    living_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_ci AS (IF(deleted, NULL, name)) VIRTUAL,
    UNIQUE KEY option_list_name (living_name)
);

CREATE TABLE option_row (
    list_id    BINARY(16)   NOT NULL,
    row_id     INT          NOT NULL,
    row_name   VARCHAR(200) NOT NULL,
    row_order  INT          NOT NULL,
    hides_card BIT(1)       NOT NULL,
    removed    BIT(1)       NOT NULL,
    PRIMARY KEY (list_id, row_id),
    FOREIGN KEY (list_id) REFERENCES option_list (id)
);

ALTER TABLE field ADD FOREIGN KEY (list_id) REFERENCES option_list (id);

CREATE TABLE group_access (
    group_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version  INT    NOT NULL,
    deleted  BIT(1) NOT NULL
);

-- A field without a row is hidden from the group.
CREATE TABLE group_access_level (
    group_id     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    field_name   VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    access_level VARCHAR(10) NOT NULL,
    PRIMARY KEY (group_id, field_name),
    KEY group_access_level_field (field_name),
    FOREIGN KEY (group_id) REFERENCES group_access (group_id),
    FOREIGN KEY (field_name) REFERENCES field (name)
);
