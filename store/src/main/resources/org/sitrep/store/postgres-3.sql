-- What was read and is not coded yet, how far each file was read, and what publishers say of their own reports.
CREATE INDEX report_heads_uncoded ON report_heads (id) WHERE codebook IS NULL;

-- One row for each file by its content: where reading goes on, and the account of it so far.
CREATE TABLE bookmarks (
  content_hash TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  size BIGINT NOT NULL,
  modified TEXT NOT NULL,
  entries BIGINT NOT NULL,
  byte_offset BIGINT NOT NULL,
  done INTEGER NOT NULL,
  met BIGINT NOT NULL,
  copies BIGINT NOT NULL,
  refused BIGINT NOT NULL,
  again TEXT
);

-- Of each report whose publisher counts versions, the version whose text is kept and the newest one that takes it back;
-- either is empty where there is none. What people withdrew stands in withdrawn_reports.
CREATE TABLE editions (
  report_id TEXT COLLATE "C" PRIMARY KEY,
  text_rank TEXT COLLATE "C" NOT NULL,
  withdrawn_rank TEXT COLLATE "C" NOT NULL,
  note TEXT,
  told TEXT NOT NULL
);

CREATE INDEX editions_withdrawn ON editions (report_id) WHERE withdrawn_rank > text_rank;

-- The versions of a report that gave way to another, or came after it.
CREATE TABLE edition_history (
  report_id TEXT COLLATE "C" NOT NULL,
  rank TEXT COLLATE "C" NOT NULL,
  told TEXT NOT NULL,
  record JSON NOT NULL,
  PRIMARY KEY (report_id, rank)
);

CREATE VIEW withdrawals AS
  SELECT report_id FROM withdrawn_reports
  UNION SELECT report_id FROM editions WHERE withdrawn_rank > text_rank;
