-- What "sitrep watch" knows; kept beside the store, since it says nothing about the world. Times are milliseconds since 1970, UTC.

CREATE TABLE feeds (
  listed TEXT NOT NULL PRIMARY KEY,    -- the address in the list of feeds, or in the feed it is a part of
  number INTEGER NOT NULL,             -- in which order they came
  address TEXT NOT NULL,               -- where it is now
  parent TEXT,                         -- the feed that it is a part of
  stamp TEXT,                          -- what that feed said of its last change
  valid_for TEXT,                      -- the address that the next three belong to
  etag TEXT,
  last_modified TEXT,
  digest TEXT,
  due INTEGER,
  failures INTEGER NOT NULL,
  dropped INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
  address TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL,             -- in which order they were found
  found_in TEXT NOT NULL,
  title TEXT,
  printed TEXT,                        -- the day or time that the feed prints, ISO 8601
  outlet TEXT,
  language TEXT,
  text TEXT,                           -- as the feed has it, until the article is settled
  found INTEGER NOT NULL,              -- when the feed named it first
  due INTEGER,
  failures INTEGER NOT NULL,
  outcome TEXT,                        -- null while it waits; kept, copy, or the code of a refusal
  final_address TEXT,                  -- where it was in the end
  report_id TEXT,
  digest TEXT,                         -- of the text of the report
  settled INTEGER                      -- when it was fetched or refused
) STRICT;

CREATE INDEX articles_waiting ON articles (number) WHERE outcome IS NULL;
CREATE INDEX articles_final ON articles (final_address) WHERE final_address IS NOT NULL;
CREATE INDEX articles_report ON articles (report_id) WHERE report_id IS NOT NULL;

CREATE TABLE sites (
  origin TEXT NOT NULL PRIMARY KEY,
  robots TEXT NOT NULL,
  tdm TEXT NOT NULL,
  reachable INTEGER NOT NULL,
  expires INTEGER NOT NULL
) STRICT;

CREATE TABLE holds (
  host TEXT NOT NULL PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE marks (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
