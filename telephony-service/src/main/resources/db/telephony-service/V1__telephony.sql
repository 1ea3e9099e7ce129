-- A call: its entry in the ledger, kept up to date from its first leg on, so that it survives a restart of this service.
CREATE TABLE call_record
(
    id             BINARY(16)    NOT NULL PRIMARY KEY,
    pbx_id         VARCHAR(80)   NOT NULL,
    direction      VARCHAR(8)    NOT NULL,
    e164           VARCHAR(20)   NULL,
    number         VARCHAR(80)   NULL,
    queue          VARCHAR(80)   NULL,
    agent          VARCHAR(36)   NULL,
    partner_id     BINARY(16)    NULL,
    started_at     DATETIME(3)   NOT NULL,
    answered_at    DATETIME(3)   NULL,
    ended_at       DATETIME(3)   NULL,
    ring_ms        BIGINT        NOT NULL,
    talk_ms        BIGINT        NOT NULL,
    hold_ms        BIGINT        NOT NULL,
    phase          VARCHAR(4)    NOT NULL,
    phase_since    DATETIME(3)   NOT NULL,
    hangup_leg     BINARY(16)    NULL,
    ended_by       VARCHAR(8)    NOT NULL,
    outcome        VARCHAR(10)   NOT NULL,
    reason         VARCHAR(40)   NULL,
    -- The call its legs moved to when a transfer joined the two; this row is then no call of its own.
    merged_into    BINARY(16)    NULL,
    recording      BINARY(16)    NULL,
    recording_size BIGINT        NULL,
    -- How often the exchange was asked for it in vain.
    recording_asked TINYINT      NOT NULL DEFAULT 0,
    disposition    VARCHAR(40)   NULL,
    comment        VARCHAR(1000) NULL,
    KEY call_record_started (started_at, id),
    KEY call_record_open (ended_at),
    KEY call_record_number (e164, started_at),
    KEY call_record_partner (partner_id, started_at)
);

CREATE TABLE call_leg
(
    id             BINARY(16)  NOT NULL PRIMARY KEY,
    call_id        BINARY(16)  NOT NULL,
    pbx_leg        VARCHAR(80) NOT NULL,
    endpoint_kind  VARCHAR(10) NOT NULL,
    endpoint       VARCHAR(80) NOT NULL,
    user_id        VARCHAR(36) NULL,
    number         VARCHAR(80) NULL,
    dialled        VARCHAR(80) NULL,
    started_at     DATETIME(3) NOT NULL,
    answered_at    DATETIME(3) NULL,
    ended_at       DATETIME(3) NULL,
    ring_ms        BIGINT      NOT NULL,
    talk_ms        BIGINT      NOT NULL,
    hold_ms        BIGINT      NOT NULL,
    phase          VARCHAR(4)  NOT NULL,
    phase_since    DATETIME(3) NOT NULL,
    ringing        BOOLEAN     NOT NULL,
    talked         BOOLEAN     NOT NULL,
    hung_up        BOOLEAN     NOT NULL,
    outcome        VARCHAR(10) NULL,
    bridge         VARCHAR(80) NULL,
    queue          VARCHAR(80) NULL,
    queue_since    DATETIME(3) NULL,
    held_since     DATETIME(3) NULL,
    transferred_to VARCHAR(80) NULL,
    KEY call_leg_call (call_id),
    KEY call_leg_user (user_id, started_at),
    KEY call_leg_open (ended_at, queue)
);

CREATE TABLE call_hold
(
    leg_id BINARY(16)  NOT NULL,
    since  DATETIME(3) NOT NULL,
    until  DATETIME(3) NOT NULL,
    PRIMARY KEY (leg_id, since)
);

-- An agent: the extension, and what the present state is made of. The interval that goes on stands here, those that ended in agent_state.
CREATE TABLE agent
(
    user_id          VARCHAR(36)    NOT NULL PRIMARY KEY,
    extension        VARCHAR(20)    NULL,
    -- AES-GCM: nonce, ciphertext, tag.
    password         VARBINARY(512) NULL,
    line             VARCHAR(64)    NULL,
    signed_in        BOOLEAN        NOT NULL,
    registered       BOOLEAN        NOT NULL,
    reachable        BOOLEAN        NOT NULL,
    seen_at          DATETIME(3)    NULL,
    pause_reason     VARCHAR(20)    NULL,
    after_call_until DATETIME(3)    NULL,
    after_call       BINARY(16)     NULL,
    engagement       VARCHAR(8)     NOT NULL,
    engaged_call     BINARY(16)     NULL,
    state            VARCHAR(12)    NOT NULL,
    state_reason     VARCHAR(20)    NULL,
    state_call       BINARY(16)     NULL,
    since            DATETIME(3)    NOT NULL,
    UNIQUE KEY agent_extension (extension)
);

CREATE TABLE agent_state
(
    id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_id VARCHAR(36) NOT NULL,
    state   VARCHAR(12) NOT NULL,
    reason  VARCHAR(20) NULL,
    call_id BINARY(16)  NULL,
    since   DATETIME(3) NOT NULL,
    until   DATETIME(3) NOT NULL,
    KEY agent_state_line (user_id, since)
);

-- Who asked to be allowed to dial what; gives an outgoing call its partner, and limits the rate.
CREATE TABLE dial_request
(
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    user_id    VARCHAR(36) NOT NULL,
    number     VARCHAR(20) NOT NULL,
    partner_id BINARY(16)  NULL,
    at         DATETIME(3) NOT NULL,
    KEY dial_request_user (user_id, at)
);

CREATE TABLE blacklisted_number
(
    e164     VARCHAR(20)  NOT NULL PRIMARY KEY,
    comment  VARCHAR(200) NULL,
    by_user  VARCHAR(36)  NOT NULL,
    added_at DATETIME(3)  NOT NULL
);

CREATE TABLE pbx_queue
(
    name VARCHAR(80) NOT NULL PRIMARY KEY
);

-- The link to the exchange as the one instance that holds it last saw it; one row.
CREATE TABLE pbx_link
(
    id       TINYINT     NOT NULL PRIMARY KEY,
    state    VARCHAR(4)  NOT NULL,
    since    DATETIME(3) NOT NULL,
    heard_at DATETIME(3) NULL
);
