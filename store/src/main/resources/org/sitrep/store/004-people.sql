-- Events as narrow rows that filters read, beside their records; what people decide; every state an event was in.
-- Times now stand with nine digits of a second each, so that they sort as text. Days count from 1970-01-01.

DROP TRIGGER event_points_insert;
DROP TRIGGER event_points_delete;
DROP TRIGGER event_points_update;
DROP TABLE event_points;

ALTER TABLE events RENAME TO events_before;
ALTER TABLE event_claims RENAME TO event_claims_before;
DROP INDEX event_claims_of_report;
DROP INDEX event_claims_of_claim;

-- What is found in few shapes stands once, in small letters; the empty text is an unknown value.
CREATE TABLE kinds (
  number INTEGER PRIMARY KEY,
  event_type TEXT NOT NULL,
  mode TEXT NOT NULL,
  acled_event_type TEXT NOT NULL,
  acled_sub_event_type TEXT NOT NULL,
  UNIQUE (event_type, mode, acled_event_type, acled_sub_event_type)
);

CREATE TABLE areas (
  number INTEGER PRIMARY KEY,
  country TEXT NOT NULL,
  admin1 TEXT NOT NULL,
  UNIQUE (country, admin1)
);

CREATE TABLE parties (
  number INTEGER PRIMARY KEY,
  words TEXT NOT NULL,
  code TEXT NOT NULL,
  UNIQUE (words, code)
);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  last_changed TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  kind INTEGER NOT NULL REFERENCES kinds (number),
  area INTEGER NOT NULL REFERENCES areas (number),
  event_type TEXT NOT NULL,
  mode TEXT,
  acled_event_type TEXT,
  acled_sub_event_type TEXT,
  status TEXT NOT NULL,
  date_from TEXT,
  date_to TEXT,
  first_day INTEGER,
  last_day INTEGER,
  place TEXT,
  country TEXT,
  admin1 TEXT,
  latitude REAL,
  longitude REAL,
  radius_m INTEGER,
  actor TEXT,
  recipient TEXT,
  killed_best INTEGER,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL
);

CREATE INDEX events_by_day ON events (last_day DESC, id);
CREATE INDEX events_by_kind ON events (kind, last_day DESC, id);
CREATE INDEX events_by_area ON events (area, last_day DESC, id);
CREATE INDEX events_by_status ON events (status, last_day DESC, id);
CREATE INDEX events_unplaced ON events (id) WHERE longitude IS NULL;
CREATE INDEX events_unplaced_by_day ON events (last_day, first_day) WHERE longitude IS NULL;
CREATE INDEX events_by_change ON events (last_changed);

-- record holds the values of people laid over those of the machine; machine holds the latter where they differ.
CREATE TABLE event_records (
  number INTEGER PRIMARY KEY REFERENCES events (number) ON DELETE CASCADE,
  record TEXT NOT NULL CHECK (json_valid(record)),
  machine TEXT CHECK (json_valid(machine))
);

CREATE TABLE event_parties (
  party INTEGER NOT NULL REFERENCES parties (number),
  event INTEGER NOT NULL REFERENCES events (number) ON DELETE CASCADE,
  PRIMARY KEY (party, event)
) WITHOUT ROWID;

CREATE INDEX event_parties_of_event ON event_parties (event);

CREATE TABLE event_claims (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  claim_id TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (event_id, claim_id)
) WITHOUT ROWID;

CREATE INDEX event_claims_of_report ON event_claims (report_id);
CREATE INDEX event_claims_of_claim ON event_claims (claim_id);

CREATE VIRTUAL TABLE event_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61'
);

-- Places and days; an event without a date lies between -16000000 and 16000000, so that it is in every range.
CREATE VIRTUAL TABLE event_points USING rtree (number, west, east, south, north, first, last);

CREATE TRIGGER event_points_insert AFTER INSERT ON events WHEN new.latitude IS NOT NULL BEGIN
  INSERT INTO event_points VALUES (new.number, new.longitude, new.longitude, new.latitude, new.latitude,
    coalesce(new.first_day, -16000000), coalesce(new.last_day, 16000000));
END;

CREATE TRIGGER event_points_delete AFTER DELETE ON events BEGIN
  DELETE FROM event_points WHERE number = old.number;
END;

CREATE TRIGGER event_points_update AFTER UPDATE ON events BEGIN
  DELETE FROM event_points WHERE number = old.number;
  INSERT INTO event_points
    SELECT new.number, new.longitude, new.longitude, new.latitude, new.latitude,
      coalesce(new.first_day, -16000000), coalesce(new.last_day, 16000000) WHERE new.latitude IS NOT NULL;
END;

-- The states that an event was in before the one that stands: from since up to, and not including, until.
CREATE TABLE event_history (
  event_id TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  revision INTEGER NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  machine TEXT CHECK (json_valid(machine)),
  PRIMARY KEY (event_id, revision)
) WITHOUT ROWID;

CREATE INDEX event_history_by_time ON event_history (until);

CREATE INDEX tombstones_by_time ON tombstones (vanished);

-- event_id is the event as the person knew it; applies_to the one that it is today.
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  kind TEXT NOT NULL,
  event_id TEXT NOT NULL,
  applies_to TEXT NOT NULL,
  field TEXT,
  value TEXT,
  others TEXT NOT NULL CHECK (json_valid(others)),
  note TEXT
);

CREATE INDEX decisions_of_event ON decisions (applies_to);
CREATE INDEX decisions_by_event ON decisions (event_id);

CREATE TABLE withdrawn_reports (
  report_id TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What a list of reports shows, without the records.
CREATE TABLE report_heads (
  number INTEGER PRIMARY KEY REFERENCES reports (number) ON DELETE CASCADE,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  source TEXT,
  url TEXT,
  language TEXT,
  published TEXT,
  day INTEGER,
  verdict TEXT NOT NULL,
  window_from TEXT,
  window_to TEXT,
  claims INTEGER NOT NULL,
  codebook TEXT
);

CREATE INDEX report_heads_by_day ON report_heads (day DESC, id);
CREATE INDEX report_heads_by_codebook ON report_heads (codebook, id);
