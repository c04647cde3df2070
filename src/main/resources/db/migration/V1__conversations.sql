-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- Purpose: carry a conversation from turn to turn. Expiry: keep_until.
CREATE TABLE conversation (
    id          text    NOT NULL PRIMARY KEY,
    version     bigint  NOT NULL,              -- moves on with every write: a write that read an older one is refused
    turns       integer NOT NULL,
    channel     text    NOT NULL,
    audience    text    NOT NULL,
    language    text    NOT NULL,
    started_at  bigint  NOT NULL,
    last_at     bigint  NOT NULL,
    expires_at  bigint  NOT NULL,              -- from here on the person starts afresh
    keep_until  bigint  NOT NULL,              -- from here on the sweep deletes it, turns and all
    erased_at   bigint,                        -- when the person asked to be forgotten; null where they did not
    state       text    NOT NULL               -- one JSON value that only the conversation module reads
);

CREATE INDEX conversation_keep_until ON conversation (keep_until);

-- Purpose: show what was decided and why, turn by turn. Expiry: with its conversation.
CREATE TABLE turn (
    conversation_id  text             NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    turn             integer          NOT NULL,
    message_id       text,
    at               bigint           NOT NULL,
    channel          text             NOT NULL,
    audience         text             NOT NULL,
    language         text             NOT NULL,
    redacted_text    text             NOT NULL,
    kind             text             NOT NULL,
    label            text,
    confidence       double precision NOT NULL,
    flow             text,
    step             text,
    safety_category  text             NOT NULL,
    red_flag         text,
    why              text             NOT NULL, -- JSON: rules, evidence, alternatives
    reply            text             NOT NULL, -- JSON, exactly as it was answered
    content_hash     text             NOT NULL,
    micros           bigint           NOT NULL,
    UNIQUE (conversation_id, turn),
    UNIQUE (conversation_id, message_id)
);

CREATE INDEX turn_at ON turn (at);
