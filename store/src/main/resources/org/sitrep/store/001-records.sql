-- Reports, claims, copies and events. A record column holds the whole value as JSON; generated columns show
-- parts of it to tools that read this file, so that nothing is kept twice. Times are ISO 8601 in UTC.

CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  title TEXT AS (json_extract(record, '$.report.title')),
  text TEXT AS (json_extract(record, '$.report.text')),
  source TEXT AS (json_extract(record, '$.report.source')),
  url TEXT AS (json_extract(record, '$.report.url')),
  language TEXT AS (json_extract(record, '$.report.language')),
  published TEXT AS (json_extract(record, '$.report.published.day'))
);

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  sentence INTEGER NOT NULL,
  trigger_text TEXT NOT NULL,
  event_type TEXT NOT NULL,
  mode TEXT,
  factuality TEXT NOT NULL,
  date_from TEXT,
  date_to TEXT,
  confidence REAL NOT NULL
) WITHOUT ROWID;

CREATE INDEX claims_of_report ON claims (report_id);

CREATE TABLE copies (
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  copy_of TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  record TEXT NOT NULL CHECK (json_valid(record)),
  kind TEXT AS (json_extract(record, '$.kind')),
  score REAL AS (json_extract(record, '$.score')),
  PRIMARY KEY (report_id, copy_of)
);

CREATE INDEX copies_of_report ON copies (copy_of);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  last_changed TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  record TEXT NOT NULL CHECK (json_valid(record)),
  event_type TEXT AS (json_extract(record, '$.type')),
  mode TEXT AS (json_extract(record, '$.mode')),
  status TEXT AS (json_extract(record, '$.status')),
  date_from TEXT AS (json_extract(record, '$.range.from')),
  date_to TEXT AS (json_extract(record, '$.range.to')),
  place TEXT AS (json_extract(record, '$.place.name')),
  country TEXT AS (json_extract(record, '$.place.country')),
  latitude REAL AS (json_extract(record, '$.place.latitude')),
  longitude REAL AS (json_extract(record, '$.place.longitude')),
  origins INTEGER AS (json_extract(record, '$.origins'))
);

CREATE TABLE event_claims (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  claim_id TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (event_id, claim_id)
) WITHOUT ROWID;

CREATE INDEX event_claims_of_report ON event_claims (report_id);

-- Where the id of an event that is no more has gone; points_to is null where none of its claims lives on.
CREATE TABLE tombstones (
  event_id TEXT PRIMARY KEY,
  points_to TEXT,
  vanished TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  revision INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX tombstones_pointing ON tombstones (points_to);

-- What the sentence model gave, so that no sentence need be read by it twice; the key is SHA-256 of the words.
CREATE TABLE vectors (
  encoder TEXT NOT NULL,
  text_hash BLOB NOT NULL,
  parts BLOB NOT NULL,
  PRIMARY KEY (encoder, text_hash)
) WITHOUT ROWID;

CREATE TABLE runs (
  number INTEGER PRIMARY KEY,
  finished TEXT NOT NULL,
  program TEXT NOT NULL,
  codebook TEXT NOT NULL,
  read INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  refused INTEGER NOT NULL
);
