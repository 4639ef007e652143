-- Counts the changes of events. What was worked out from all of them is good as long as the number is the same.
CREATE TABLE event_version (
  version BIGINT NOT NULL
);

INSERT INTO event_version VALUES (1);

CREATE TABLE worked_out (
  name TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  bytes BYTEA NOT NULL
);
