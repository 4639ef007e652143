-- Places are put by the program: a trigger on every event made writing many of them three times as slow.
DROP TRIGGER event_points_insert;
DROP TRIGGER event_points_update;

-- So many bytes of words wait in memory before they are written, since merging many small parts costs most.
INSERT INTO event_words (event_words, rank) VALUES ('hashsize', 16777216);

-- Counts the changes of events. What was worked out from all of them is good as long as the number is the same.
CREATE TABLE event_version (
  version INTEGER NOT NULL
);

INSERT INTO event_version VALUES (1);

CREATE TABLE worked_out (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  bytes BLOB NOT NULL
);
