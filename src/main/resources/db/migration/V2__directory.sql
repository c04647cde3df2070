-- One schema for SQLite and PostgreSQL. Times are milliseconds since 1970-01-01 UTC.

-- Purpose: know what was read of each configured source. Expiry: when the source is no longer configured.
CREATE TABLE directory_source (
    source        text    NOT NULL PRIMARY KEY,
    content_hash  text    NOT NULL,             -- of a file's bytes; empty for an address
    fetched_at    bigint  NOT NULL,             -- when it was last read
    imported      integer NOT NULL,
    refused       integer NOT NULL,
    fault         text                          -- why it could not be read to its end; null where it could
);

-- Purpose: answer from here, never from somebody else's server. Holds no personal data. Expiry: with its source.
CREATE TABLE directory_service (
    source         text   NOT NULL REFERENCES directory_source (source) ON DELETE CASCADE,
    id             text   NOT NULL,
    name           text   NOT NULL,
    professions    text   NOT NULL,             -- outside names in alphabetical order, parted by spaces
    status         text   NOT NULL,             -- only active services are kept
    licence        text,
    last_modified  bigint,
    fetched_at     bigint NOT NULL,             -- when it was first read with this content
    content_hash   text   NOT NULL,
    record         text   NOT NULL,             -- JSON that only the directory module reads
    PRIMARY KEY (source, id)
);
