-- To find the event that took over a claim.
CREATE INDEX event_claims_of_claim ON event_claims (claim_id);

-- How the record was made where that can be chosen, so that it is explained and carried on the same way.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
