-- Callers whose number no card has, and the id their card will have as soon as someone fills it in: one for a number, whoever
-- answers and however often they call. No card yet, so nothing that reads cards can count or show one by mistake.
CREATE TABLE unknown_caller (
    e164        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    card_id     BINARY(16)                                        NOT NULL,
    agent       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answered_at DATETIME(3)                                       NOT NULL,
    PRIMARY KEY (e164),
    UNIQUE KEY unknown_caller_card (card_id),
    KEY unknown_caller_answered (answered_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Their calls, which become the card's once it is there.
CREATE TABLE unknown_caller_call (
    call_id BINARY(16)                                        NOT NULL,
    e164    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rang_at DATETIME(3)                                       NOT NULL,
    PRIMARY KEY (call_id),
    KEY unknown_caller_call_number (e164),
    KEY unknown_caller_call_rang (rang_at)
) DEFAULT CHARACTER SET utf8mb4;
