-- Reports by their words and events by their place; triggers keep both in step with the records.

CREATE VIRTUAL TABLE report_words USING fts5 (
  title, text, content = 'reports', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER report_words_insert AFTER INSERT ON reports BEGIN
  INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER report_words_delete AFTER DELETE ON reports BEGIN
  INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;

CREATE TRIGGER report_words_update AFTER UPDATE ON reports BEGIN
  INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO report_words (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

INSERT INTO report_words (report_words) VALUES ('rebuild');

CREATE VIRTUAL TABLE event_points USING rtree (number, west, east, south, north);

CREATE TRIGGER event_points_insert AFTER INSERT ON events WHEN new.latitude IS NOT NULL BEGIN
  INSERT INTO event_points VALUES (new.number, new.longitude, new.longitude, new.latitude, new.latitude);
END;

CREATE TRIGGER event_points_delete AFTER DELETE ON events BEGIN
  DELETE FROM event_points WHERE number = old.number;
END;

CREATE TRIGGER event_points_update AFTER UPDATE ON events BEGIN
  DELETE FROM event_points WHERE number = old.number;
  INSERT INTO event_points
    SELECT new.number, new.longitude, new.longitude, new.latitude, new.latitude WHERE new.latitude IS NOT NULL;
END;

INSERT INTO event_points
  SELECT number, longitude, longitude, latitude, latitude FROM events WHERE latitude IS NOT NULL;
