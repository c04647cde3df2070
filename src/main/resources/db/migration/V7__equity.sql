-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- Purpose: what people say about a chat, for reviewers. Expiry: with its conversation.
CREATE TABLE feedback (
    id               text    NOT NULL PRIMARY KEY,
    conversation_id  text    NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    at               bigint  NOT NULL,
    channel          text    NOT NULL,
    language         text    NOT NULL,
    helped           integer NOT NULL,          -- 1 yes, 0 no
    reasons          text    NOT NULL,          -- codes by comma
    redacted_words   text    NOT NULL
);

CREATE INDEX feedback_conversation ON feedback (conversation_id);
CREATE INDEX feedback_at ON feedback (at);

-- Purpose: see whether the service works as well for everyone. Holds no conversation, no time of day and no words, so that an answer cannot be
-- laid beside a chat. Null means that the question was skipped; 'rather-not' that the person said so. Expiry: keep_until; until then it is counted.
CREATE TABLE equality_answers (
    id           text    NOT NULL PRIMARY KEY,  -- random
    day          text    NOT NULL,              -- ISO 8601, in England
    channel      text    NOT NULL,
    language     text    NOT NULL,
    helped       integer,                       -- what the person said about the chat; null where they said nothing
    age          text,
    sex          text,
    gender       text,
    ethnic       text,
    disability   text,
    carer        text,
    keep_until   bigint  NOT NULL
);

CREATE INDEX equality_answers_day ON equality_answers (day);
CREATE INDEX equality_answers_keep_until ON equality_answers (keep_until);
