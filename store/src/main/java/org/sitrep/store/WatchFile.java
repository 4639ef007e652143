package org.sitrep.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Moment;
import org.sitrep.read.watch.Article;
import org.sitrep.read.watch.FeedState;
import org.sitrep.read.watch.Settled;
import org.sitrep.read.watch.SiteState;
import org.sitrep.read.watch.WatchState;

/**
 * Keeps what a watch knows in a SQLite file of its own ({@code watch-1.sql}). A report goes into
 * the store before this file says that it did, and keeping a report twice changes nothing: so no
 * transaction over both is needed, and the file serves beside SQLite and PostgreSQL alike. For use
 * by one thread; while it is open, no other program can open it. Every call throws {@link
 * StoreException} where the file is locked, damaged or out of room.
 */
public final class WatchFile implements WatchState, AutoCloseable {
  /** "SitW" in ASCII; stands in the header of every such file. */
  private static final int APPLICATION_ID = 0x53697457;

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String UNLINKED = "unlinked";

  private final Database file;
  private final FileChannel lock;
  private long numbered;

  private WatchFile(Database file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
    this.numbered =
        file.number(
            "SELECT max(coalesce((SELECT max(number) FROM feeds), 0),"
                + " coalesce((SELECT max(number) FROM articles), 0))");
  }

  /**
   * Opens the file, and makes it where there is none.
   *
   * @throws StoreException if it is another kind of file, or another watch has it open
   */
  public static WatchFile open(Path path) {
    FileChannel lock = locked(path);
    try {
      return open(path, lock);
    } catch (RuntimeException | Error failure) {
      letGo(lock);
      throw failure;
    }
  }

  private static WatchFile open(Path path, FileChannel lock) {
    Database file = Database.open(new SqliteDialect(path, PATIENCE));
    try {
      prepare(file, path);
      return new WatchFile(file, lock);
    } catch (RuntimeException | Error failure) {
      file.close();
      throw failure;
    }
  }

  /** The system lets go of the lock when the program ends, however it ends. */
  private static FileChannel locked(Path path) {
    Path beside = path.resolveSibling(path.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        letGo(channel);
        throw new StoreException(
            "Cannot use "
                + path
                + ": expected that no other watch does, found one. Wait until it has ended, or end"
                + " it.");
      }
      return channel;
    } catch (IOException unwritable) {
      throw new StoreException(
          "Cannot use " + path + ": expected a file in a folder that can be written.", unwritable);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException withinThisProgram) {
      return true;
    }
  }

  private static void letGo(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException gone) {
      throw new StoreException("Cannot let go of the lock of a watch.", gone);
    }
  }

  private static void prepare(Database file, Path path) {
    file.list("PRAGMA journal_mode = WAL", row -> row.getString(1));
    file.inTransaction(
        () -> {
          Integer id = file.first("PRAGMA application_id", row -> row.getInt(1));
          Long tables = file.first("SELECT count(*) FROM sqlite_schema", row -> row.getLong(1));
          if (Objects.equals(tables, 0L)) {
            file.script("PRAGMA application_id = " + APPLICATION_ID);
            file.script(script());
          } else if (!Objects.equals(id, APPLICATION_ID)) {
            throw new StoreException(
                "Cannot open "
                    + path
                    + ": expected what a watch knows, found another file. Name another with"
                    + " --state. Nothing was written.");
          }
        });
  }

  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(WatchFile.class.getResourceAsStream("watch-1.sql"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("The program is not whole: cannot read watch-1.sql", broken);
    }
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  private static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }

  @Override
  public List<FeedState> feeds() {
    return file.list("SELECT * FROM feeds ORDER BY number", WatchFile::feed);
  }

  @Override
  public @Nullable FeedState feed(String listed) {
    return file.first("SELECT * FROM feeds WHERE listed = ?", WatchFile::feed, listed);
  }

  private static FeedState feed(ResultSet row) throws SQLException {
    @Nullable String validFor = row.getString("valid_for");
    FeedState.Validator validator =
        validFor == null
            ? null
            : new FeedState.Validator(
                validFor,
                row.getString("etag"),
                row.getString("last_modified"),
                row.getString("digest"));
    return new FeedState(
        row.getString("listed"),
        row.getString("address"),
        row.getString("parent"),
        row.getString("stamp"),
        validator,
        time(row, "due"),
        row.getInt("failures"),
        row.getBoolean("dropped"));
  }

  @Override
  public void put(FeedState feed) {
    FeedState.Validator known = feed.validator();
    file.update(
        "INSERT INTO feeds (listed, number, address, parent, stamp, valid_for, etag, last_modified,"
            + " digest, due, failures, dropped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (listed) DO UPDATE SET address = excluded.address,"
            + " parent = excluded.parent, stamp = excluded.stamp, valid_for = excluded.valid_for,"
            + " etag = excluded.etag, last_modified = excluded.last_modified,"
            + " digest = excluded.digest, due = excluded.due, failures = excluded.failures,"
            + " dropped = excluded.dropped",
        feed.listed(),
        ++numbered,
        feed.address(),
        feed.parent(),
        feed.stamp(),
        known == null ? null : known.address(),
        known == null ? null : known.etag(),
        known == null ? null : known.lastModified(),
        known == null ? null : known.digest(),
        millis(feed.due()),
        feed.failures(),
        feed.dropped() ? 1 : 0);
  }

  @Override
  public void forget(Collection<FeedState> feeds) {
    file.inTransaction(
        () -> feeds.forEach(f -> file.update("DELETE FROM feeds WHERE listed = ?", f.listed())));
  }

  @Override
  public void polled(FeedState feed, List<FeedState> parts, List<Article> articles) {
    file.inTransaction(
        () -> {
          put(feed);
          parts.forEach(this::put);
          articles.forEach(this::add);
        });
  }

  private void add(Article article) {
    file.update(
        "INSERT INTO articles (address, number, found_in, title, printed, outlet, language, text,"
            + " found, due, failures) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (address) DO NOTHING",
        article.address(),
        ++numbered,
        article.foundIn(),
        article.title(),
        article.printed() == null ? null : article.printed().toString(),
        article.outlet(),
        article.language(),
        article.text(),
        millis(article.found()),
        millis(article.due()),
        article.failures());
  }

  @Override
  public List<Article> pending() {
    return file.list(
        "SELECT * FROM articles WHERE outcome IS NULL ORDER BY number",
        row ->
            new Article(
                row.getString("address"),
                row.getString("found_in"),
                row.getString("title"),
                Moment.parse(row.getString("printed")),
                row.getString("outlet"),
                row.getString("language"),
                row.getString("text"),
                Instant.ofEpochMilli(row.getLong("found")),
                Instant.ofEpochMilli(row.getLong("due")),
                row.getInt("failures")));
  }

  @Override
  public boolean knows(String address) {
    return file.number(
            "SELECT EXISTS (SELECT 1 FROM articles WHERE address = ?)"
                + " OR EXISTS (SELECT 1 FROM articles WHERE final_address = ?)",
            address,
            address)
        != 0;
  }

  @Override
  public void put(Article article) {
    file.update(
        "UPDATE articles SET due = ?, failures = ? WHERE address = ?",
        millis(article.due()),
        article.failures(),
        article.address());
  }

  /** What was refused before it ever waited is new here. */
  @Override
  public void settle(List<Settled> settled) {
    file.inTransaction(() -> settled.forEach(this::settle));
  }

  private void settle(Settled settled) {
    file.update(
        "INSERT INTO articles (address, number, found_in, found, failures, outcome, final_address,"
            + " report_id, digest, settled) VALUES (?, ?, '', ?, 0, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (address) DO UPDATE SET outcome = excluded.outcome,"
            + " final_address = excluded.final_address, report_id = excluded.report_id,"
            + " digest = excluded.digest, settled = excluded.settled, due = NULL, text = NULL",
        settled.address(),
        ++numbered,
        millis(settled.at()),
        settled.outcome(),
        settled.finalAddress(),
        settled.reportId(),
        settled.digest(),
        millis(settled.at()));
  }

  @Override
  public @Nullable String digestOf(String reportId) {
    List<String> found = new ArrayList<>();
    file.each(
        "SELECT digest FROM articles WHERE report_id = ? AND digest IS NOT NULL LIMIT 1",
        row -> found.add(row.getString(1)),
        reportId);
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public @Nullable SiteState site(String origin) {
    return file.first(
        "SELECT * FROM sites WHERE origin = ?",
        row ->
            new SiteState(
                row.getString("origin"),
                row.getString("robots"),
                row.getString("tdm"),
                row.getBoolean("reachable"),
                Instant.ofEpochMilli(row.getLong("expires"))),
        origin);
  }

  @Override
  public void put(SiteState site) {
    file.update(
        "INSERT OR REPLACE INTO sites (origin, robots, tdm, reachable, expires)"
            + " VALUES (?, ?, ?, ?, ?)",
        site.origin(),
        site.robots(),
        site.tdm(),
        site.reachable() ? 1 : 0,
        millis(site.expires()));
  }

  @Override
  public Map<String, Instant> holds() {
    Map<String, Instant> holds = new HashMap<>();
    file.each(
        "SELECT host, until FROM holds",
        row -> holds.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2))));
    return holds;
  }

  @Override
  public void hold(String host, Instant until) {
    file.update("INSERT OR REPLACE INTO holds (host, until) VALUES (?, ?)", host, millis(until));
  }

  /** Returns whether reports were kept in the store and not linked since. */
  public boolean unlinked() {
    return file.number("SELECT count(*) FROM marks WHERE name = ?", UNLINKED) > 0;
  }

  /** Remembers whether the store holds reports that are not linked. */
  public void unlinked(boolean so) {
    file.update(
        so
            ? "INSERT OR REPLACE INTO marks (name, value) VALUES (?, '')"
            : "DELETE FROM marks WHERE name = ?",
        UNLINKED);
  }

  @Override
  public void close() {
    file.close();
    letGo(lock);
  }
}
