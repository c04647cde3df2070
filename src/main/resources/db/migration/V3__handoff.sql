-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- The conversation's open case; null where it has none. Moves only together with the conversation's version.
ALTER TABLE conversation ADD COLUMN case_id text;

-- Purpose: know who answers for a person that is in danger or asked for a human, and by when. Holds no words of the person.
-- Expiry: with its conversation.
CREATE TABLE handoff_case (
    id               text    NOT NULL PRIMARY KEY,
    reference        text    NOT NULL UNIQUE,   -- what staff are told; says nothing of the person
    conversation_id  text    NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    version          bigint  NOT NULL,
    cause            text    NOT NULL,          -- danger, asked
    urgency          text    NOT NULL,          -- emergency, urgent, routine
    category         text    NOT NULL,          -- the strictest danger so far
    red_flag         text,
    channel          text    NOT NULL,
    audience         text    NOT NULL,
    language         text    NOT NULL,
    opened_at        bigint  NOT NULL,
    state            text    NOT NULL,          -- raised, offered, accepted, with-person, unanswered, returned, closed
    since            bigint  NOT NULL,
    due_at           bigint,                    -- when the state's time limit passes; null once the case has ended
    contact          integer NOT NULL,          -- which contacts were told last, 0 for the first
    owner            text,                      -- the member of staff who accepted it; null while nobody has
    owner_name       text,
    person_waits     integer NOT NULL,          -- 1 where the person wrote last
    ended_because    text
);

CREATE INDEX handoff_case_due ON handoff_case (due_at);
CREATE INDEX handoff_case_conversation ON handoff_case (conversation_id);

-- Purpose: what was said to the person outside a turn, by staff or about the case. Expiry: with its conversation.
CREATE TABLE handoff_message (
    conversation_id  text    NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    number           integer NOT NULL,
    at               bigint  NOT NULL,
    sender           text    NOT NULL,          -- staff, service
    sender_name      text,
    language         text    NOT NULL,
    text             text    NOT NULL,
    PRIMARY KEY (conversation_id, number)
);

-- Purpose: who looked at whose conversation, when and what for. Written before anything is shown. Expiry: keep_until.
CREATE TABLE access_log (
    id               text    NOT NULL PRIMARY KEY,
    at               bigint  NOT NULL,
    who              text    NOT NULL,
    issuer           text    NOT NULL,          -- who vouches for them
    action           text    NOT NULL,
    purpose          text    NOT NULL,
    reference        text,                      -- of the case; null where no case was looked at
    conversation_id  text,
    keep_until       bigint  NOT NULL
);

CREATE INDEX access_log_at ON access_log (at);
CREATE INDEX access_log_keep_until ON access_log (keep_until);
