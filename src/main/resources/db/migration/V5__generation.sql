-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- Purpose: know what a language model was used for, what it cost and what our guards made of its words. Holds no words.
-- Expiry: with its conversation, and when the person wants to be forgotten.
CREATE TABLE generation_call (
    id               text    NOT NULL PRIMARY KEY,
    conversation_id  text    NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    turn             integer NOT NULL,
    purpose          text    NOT NULL,          -- answer, rewrite
    language         text    NOT NULL,
    provider         text    NOT NULL,
    model            text    NOT NULL,          -- as the server named it; empty where it did not answer
    fingerprint      text,                      -- of the server's build; null where it tells none
    prompt_hash      text    NOT NULL,          -- version of the templates and word lists
    sources          text    NOT NULL,          -- ids of the sources that were cited
    tokens_in        bigint  NOT NULL,          -- of all tries; our own guess where the server does not count
    tokens_out       bigint  NOT NULL,
    cost_micros      bigint  NOT NULL,          -- millionths of the currency the prices are set in
    millis           bigint  NOT NULL,
    tries            integer NOT NULL,          -- 0 where nothing was sent
    guards           text    NOT NULL,          -- each guard asked, with its verdict's code
    outcome          text    NOT NULL,          -- written, approved, crisis
    reason           text,                      -- code of why the model's words were not used
    at               bigint  NOT NULL
);

CREATE INDEX generation_call_conversation ON generation_call (conversation_id);
CREATE INDEX generation_call_at ON generation_call (at);

-- Purpose: hold the day's budget across nodes, also when people are forgotten. Tells of nobody. Expiry: after 400 days.
CREATE TABLE generation_day (
    day          text   NOT NULL PRIMARY KEY, -- by UTC, as in 2026-11-23
    tokens       bigint NOT NULL,
    cost_micros  bigint NOT NULL
);
