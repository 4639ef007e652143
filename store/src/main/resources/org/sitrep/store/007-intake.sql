-- What was read and is not coded yet, how far each file was read, and what publishers say of their own reports.
CREATE INDEX report_heads_uncoded ON report_heads (id) WHERE codebook IS NULL;

-- One row for each file by its content: where reading goes on, and the account of it so far.
CREATE TABLE bookmarks (
  content_hash TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  modified TEXT NOT NULL,
  entries INTEGER NOT NULL,
  byte_offset INTEGER NOT NULL,
  done INTEGER NOT NULL,
  met INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  again TEXT
) WITHOUT ROWID;

-- Of each report whose publisher counts versions, the version whose text is kept and the newest one that takes it back;
-- either is empty where there is none. What people withdrew stands in withdrawn_reports.
CREATE TABLE editions (
  report_id TEXT PRIMARY KEY,
  text_rank TEXT NOT NULL,
  withdrawn_rank TEXT NOT NULL,
  note TEXT,
  told TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX editions_withdrawn ON editions (report_id) WHERE withdrawn_rank > text_rank;

-- The versions of a report that gave way to another, or came after it.
CREATE TABLE edition_history (
  report_id TEXT NOT NULL,
  rank TEXT NOT NULL,
  told TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (report_id, rank)
) WITHOUT ROWID;

CREATE VIEW withdrawals AS
  SELECT report_id FROM withdrawn_reports
  UNION SELECT report_id FROM editions WHERE withdrawn_rank > text_rank;
