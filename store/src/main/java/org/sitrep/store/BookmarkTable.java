package org.sitrep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How far each file was read. */
final class BookmarkTable {
  private static final String SELECT =
      "SELECT content_hash, path, size, modified, entries, byte_offset, done, met, copies,"
          + " refused, again FROM bookmarks";

  private final Database database;

  BookmarkTable(Database database) {
    this.database = database;
  }

  @Nullable Bookmark of(String contentHash) {
    return database.first(SELECT + " WHERE content_hash = ?", BookmarkTable::read, contentHash);
  }

  @Nullable Bookmark of(String path, long size, String modified) {
    return database.first(
        SELECT + " WHERE path = ? AND size = ? AND modified = ?",
        BookmarkTable::read,
        path,
        size,
        modified);
  }

  void put(Bookmark mark) {
    database.update("DELETE FROM bookmarks WHERE content_hash = ?", mark.contentHash());
    database.update(
        "INSERT INTO bookmarks (content_hash, path, size, modified, entries, byte_offset, done,"
            + " met, copies, refused, again) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        mark.contentHash(),
        mark.path(),
        mark.size(),
        mark.modified(),
        mark.entries(),
        mark.offset(),
        mark.done() ? 1 : 0,
        mark.met(),
        mark.copies(),
        mark.refused(),
        mark.again() == null ? null : Stamp.of(mark.again()));
  }

  private static Bookmark read(ResultSet row) throws SQLException {
    @Nullable String again = row.getString(11);
    return new Bookmark(
        row.getString(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getLong(5),
        row.getLong(6),
        row.getInt(7) == 1,
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        again == null ? null : Stamp.read(again));
  }
}
