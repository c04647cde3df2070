-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC. "Sealed" is encrypted and empty once it is not needed.

-- Purpose: know whose conversation a text message belongs to, and keep a STOP. Expiry: keep_until.
CREATE TABLE sms_person (
    id               text    NOT NULL PRIMARY KEY, -- keyed hash of the number
    number           text    NOT NULL,             -- sealed; for words of staff, which come later than the turn; emptied by STOP
    language         text,                         -- of the last turn; null before the first
    conversation_id  text,                         -- null where there is none yet
    greeted          integer NOT NULL,             -- 1 once the person was told who we are
    opted_out_at     bigint,                       -- null while texts may be sent
    stop_danger      text,                         -- the red flag answered last after STOP
    stop_danger_at   bigint,
    takes_none_at    bigint,                       -- when a text proved that none arrive; null again with the next one that comes
    rest             text    NOT NULL,             -- sealed; what waits for MORE
    rest_until       bigint,
    told_at          bigint,                       -- when a kind answer outside turns was given last
    lease            text,                         -- which node's work holds the person; null while none does
    leased_until     bigint,
    keep_until       bigint  NOT NULL
);

CREATE INDEX sms_person_conversation ON sms_person (conversation_id);
CREATE INDEX sms_person_keep_until ON sms_person (keep_until);

-- Purpose: answer every text message once, also after a crash. Expiry: keep_until; number and words are emptied once it is answered.
CREATE TABLE sms_inbox (
    gateway       text    NOT NULL,
    message_id    text    NOT NULL,                -- the gateway's own
    person        text    NOT NULL,
    number        text    NOT NULL,                -- sealed
    words         text    NOT NULL,                -- sealed
    kind          text    NOT NULL,                -- text, picture
    sent_at       bigint  NOT NULL,                -- as the gateway tells; else when it arrived
    arrived_at    bigint  NOT NULL,
    part_ref      text,                            -- what the parts of one text share; null where it is whole
    part_number   integer NOT NULL,
    part_total    integer NOT NULL,
    state         text    NOT NULL,                -- waiting, done, given_up
    next_at       bigint  NOT NULL,                -- when it is worked on next
    keep_until    bigint  NOT NULL,
    PRIMARY KEY (gateway, message_id)
);

CREATE INDEX sms_inbox_next_at ON sms_inbox (state, next_at);
CREATE INDEX sms_inbox_person ON sms_inbox (person, state);
CREATE INDEX sms_inbox_keep_until ON sms_inbox (keep_until);

-- Purpose: know what became of each text and what it cost, find it again before a second try, and bound texts to one number.
-- Holds no words and no number. Expiry: keep_until.
CREATE TABLE sms_sent (
    reference   text    NOT NULL PRIMARY KEY,      -- the letter's id in the outbox
    person      text    NOT NULL,
    gateway     text    NOT NULL,
    gateway_id  text,                              -- null while the gateway has not told it
    encoding    text    NOT NULL,
    segments    integer NOT NULL,
    pence       double precision NOT NULL,
    state       text    NOT NULL,                  -- written, sent, delivered, failed
    reason      text,
    written_at  bigint  NOT NULL,
    sent_at     bigint,
    settled_at  bigint,
    keep_until  bigint  NOT NULL
);

CREATE INDEX sms_sent_gateway_id ON sms_sent (gateway, gateway_id);
CREATE INDEX sms_sent_person ON sms_sent (person, sent_at);
CREATE INDEX sms_sent_keep_until ON sms_sent (keep_until);

-- Purpose: lead from a text to the chat page, once. Holds no number. Expiry: until, at which the sweep deletes it.
CREATE TABLE sms_link (
    token            text    NOT NULL PRIMARY KEY,  -- hash of what stands in the link
    person           text    NOT NULL,
    conversation_id  text    NOT NULL,
    until            bigint  NOT NULL
);

CREATE INDEX sms_link_until ON sms_link (until);
