package org.sitrep.write.format;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.write.EventExport;
import org.sitrep.write.JsonlExport;
import org.sitrep.write.feed.AtomExport;
import org.sitrep.write.geo.GeoJsonExport;
import org.sitrep.write.geo.GeoPackageExport;
import org.sitrep.write.geo.GeoParquetExport;
import org.sitrep.write.layout.HapiExport;
import org.sitrep.write.layout.PloverExport;
import org.sitrep.write.layout.TableExport;
import org.sitrep.write.table.CsvExport;
import org.sitrep.write.table.DataPackageExport;

/** The formats in which events can be written. */
public final class EventExports {
  private static final List<EventExport> ALL = all();

  private EventExports() {}

  private static List<EventExport> all() {
    List<EventExport> all = new ArrayList<>();
    all.add(new JsonlExport());
    all.add(new CsvExport());
    all.add(new DataPackageExport());
    all.add(new GeoJsonExport());
    all.add(new GeoPackageExport());
    all.add(new GeoParquetExport());
    all.addAll(TableExport.all());
    all.add(new PloverExport());
    all.add(new AtomExport());
    all.add(new HapiExport());
    return List.copyOf(all);
  }

  /** Returns the names of all formats, the lossless one first. */
  public static List<String> names() {
    return ALL.stream().map(EventExport::name).toList();
  }

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none; the message names those there are
   */
  public static EventExport named(String name) {
    return ALL.stream()
        .filter(export -> export.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "Unknown export format \"" + name + "\". Known formats: " + String.join(", ", names()));
  }
}
