-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- Purpose: send what was decided, also after a crash, and no more than once as far as the far side can tell.
-- Expiry: keep_until; address and body are emptied as soon as a letter is sent.
CREATE TABLE outbox (
    id            text    NOT NULL PRIMARY KEY, -- the same letter is never put twice, and the far side knows a repeat by it
    kind          text    NOT NULL,             -- which courier takes it
    address       text    NOT NULL,             -- may hold a secret
    body          text    NOT NULL,             -- only the courier of its kind reads it
    created_at    bigint  NOT NULL,
    next_at       bigint  NOT NULL,             -- when it is tried next
    attempts      integer NOT NULL,             -- counted when one begins, so that a crash counts too
    state         text    NOT NULL,             -- waiting, sent, dead
    reason        text,                         -- code of the last failure; null where there was none
    leased_until  bigint,                       -- until then one node alone sends it; null while none does
    give_up_at    bigint  NOT NULL,             -- from here on it is no longer sent
    keep_until    bigint                        -- from here on the sweep deletes it; null while it waits
);

CREATE INDEX outbox_next_at ON outbox (state, next_at);
CREATE INDEX outbox_keep_until ON outbox (keep_until);
