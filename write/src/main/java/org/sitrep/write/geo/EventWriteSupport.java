package org.sitrep.write.geo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.JsonLines;
import org.sitrep.write.Nodes;

/** Writes rows of events, and into the footer what GeoParquet 1.1 and we ourselves state. */
final class EventWriteSupport extends WriteSupport<Group> {
  private final ExportAccount account;
  private final Bounds bounds;
  private @Nullable GroupWriter rows;

  EventWriteSupport(ExportAccount account, Bounds bounds) {
    this.account = account;
    this.bounds = bounds;
  }

  /** Parquet still declares it; nothing calls it where no Hadoop is. */
  @Deprecated
  @Override
  public WriteContext init(Configuration configuration) {
    return begin();
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return begin();
  }

  private static WriteContext begin() {
    return new WriteContext(ParquetRows.SCHEMA, new HashMap<>());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    rows = new GroupWriter(consumer, ParquetRows.SCHEMA);
  }

  @Override
  public void write(Group row) {
    Objects.requireNonNull(rows, "Parquet prepares before it writes").write(row);
  }

  @Override
  public FinalizedWriteContext finalizeWrite() {
    Map<String, String> footer = new HashMap<>();
    footer.put("geo", JsonLines.line(geo()));
    account.members().forEach((name, value) -> footer.put("sitrep." + name, value));
    return new FinalizedWriteContext(footer);
  }

  /** No {@code crs} means OGC:CRS84: longitude, latitude in degrees. */
  private ObjectNode geo() {
    ObjectNode node = Nodes.object().put("version", "1.1.0");
    node.put("primary_column", ParquetRows.GEOMETRY);
    ObjectNode column = node.putObject("columns").putObject(ParquetRows.GEOMETRY);
    column.put("encoding", "WKB").putArray("geometry_types").add("Point");
    double[] box = bounds.box();
    if (box != null) {
      column.set("bbox", Bounds.json(box));
    }
    return node;
  }
}
