-- Which claims a person joined or took apart, as they stood then, so that they are found again after a recoding.
CREATE TABLE decision_claims (
  decision INTEGER NOT NULL REFERENCES decisions (number) ON DELETE CASCADE,
  part TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  report_id TEXT NOT NULL,
  words_hash TEXT NOT NULL,
  PRIMARY KEY (decision, part, claim_id)
);

CREATE INDEX decision_claims_by_claim ON decision_claims (claim_id);

-- The events as the machine linked them which people's decisions joined or took apart, and what became of them.
CREATE TABLE linked_events (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL CHECK (json_valid(record))
);

CREATE TABLE regrouped_events (
  id TEXT PRIMARY KEY
);
