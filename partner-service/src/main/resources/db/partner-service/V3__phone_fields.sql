-- Phone fields whose numbers are in partner_phone for all cards. A field that only became a phone (its label was changed) is not here yet.
CREATE TABLE phone_field (
    field VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (field)
) DEFAULT CHARACTER SET utf8mb4;
