package org.sitrep.write.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.table.Cells;

/** Events as rows of a layout. */
public final class TableExport implements EventExport {
  private final String name;
  private final Dialect dialect;
  private final TableLayout layout;

  private TableExport(String name, Dialect dialect, TableLayout layout) {
    this.name = name;
    this.dialect = dialect;
    this.layout = layout;
  }

  /** Returns the exports of all layouts that have one row or more for an event. */
  public static List<EventExport> all() {
    return List.of(
        new TableExport("acled", Dialect.CSV, new AcledLayout()),
        new TableExport("ucdp", Dialect.CSV, new UcdpLayout()),
        new TableExport("gdelt-events", Dialect.GDELT, new GdeltEventsLayout()),
        new TableExport("gdelt-mentions", Dialect.GDELT, new GdeltMentionsLayout()),
        new TableExport("polecat", Dialect.TSV, new PolecatLayout()));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String mediaType() {
    return dialect.mediaType;
  }

  @Override
  public String extension() {
    return dialect.extension;
  }

  /** A column for it would be none of the layout's. */
  @Override
  public boolean carriesAccount() {
    return false;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    ExportTally.Counting counting = new ExportTally.Counting();
    if (dialect.header) {
      putCells(layout.columns(), out);
    }
    for (ExportedEvent event : events) {
      Testimony told = Testimony.of(event);
      String lacking = layout.lacking(told);
      if (lacking == null) {
        counting.wrote(put(layout.rows(told, account), out));
      } else {
        counting.leftOut(lacking);
      }
    }
    out.flush();
    return counting.tally();
  }

  @Override
  public @Nullable String lacking(ExportedEvent event) {
    return layout.lacking(Testimony.of(event));
  }

  private int put(List<Row> rows, OutputStream out) throws IOException {
    for (Row row : rows) {
      putCells(row.inOrderOf(layout.columns()), out);
    }
    return rows.size();
  }

  private void putCells(List<? extends @Nullable Object> cells, OutputStream out)
      throws IOException {
    String line = dialect == Dialect.CSV ? Cells.csvLine(cells) : Cells.tsvLine(cells);
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  /** How the cells of a row are parted. */
  private enum Dialect {
    CSV("text/csv; charset=utf-8; header=present", "csv", true),
    TSV("text/tab-separated-values; charset=utf-8", "txt", true),
    /** GDELT's files have no header, and end in .CSV though tabs part their cells. */
    GDELT("text/tab-separated-values; charset=utf-8", "CSV", false);

    private final String mediaType;
    private final String extension;
    private final boolean header;

    Dialect(String mediaType, String extension, boolean header) {
      this.mediaType = mediaType;
      this.extension = extension;
      this.header = header;
    }
  }
}
