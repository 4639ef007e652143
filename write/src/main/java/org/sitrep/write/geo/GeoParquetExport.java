package org.sitrep.write.geo;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;

/**
 * GeoParquet 1.1: the table of all events with typed columns, lists as lists and points as WKB;
 * what the export states of itself is metadata of the file, under keys that begin with {@code
 * sitrep.}.
 */
public final class GeoParquetExport implements EventExport {
  @Override
  public String name() {
    return "geoparquet";
  }

  @Override
  public String mediaType() {
    return "application/vnd.apache.parquet";
  }

  @Override
  public String extension() {
    return "parquet";
  }

  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    try (TemporaryFile file = new TemporaryFile(extension())) {
      ExportTally.Counting counting = new ExportTally.Counting();
      Bounds bounds = new Bounds();
      OutputFile target = new LocalOutputFile(file.path());
      try (ParquetWriter<Group> writer = new Builder(target, account, bounds).build()) {
        for (ExportedEvent event : events) {
          bounds.include(event.event().place());
          writer.write(ParquetRows.of(event));
          counting.wrote(1);
        }
      }
      file.copyTo(out);
      return counting.tally();
    }
  }

  /** Makes a writer whose footer is written when the bounds are known. */
  private static final class Builder extends ParquetWriter.Builder<Group, Builder> {
    private final ExportAccount account;
    private final Bounds bounds;

    Builder(OutputFile target, ExportAccount account, Bounds bounds) {
      super(target);
      this.account = account;
      this.bounds = bounds;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.SNAPPY);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Group> getWriteSupport(ParquetConfiguration configuration) {
      return new EventWriteSupport(account, bounds);
    }

    /** Parquet still declares it; nothing calls it where no Hadoop is. */
    @Deprecated
    @Override
    protected WriteSupport<Group> getWriteSupport(Configuration configuration) {
      return new EventWriteSupport(account, bounds);
    }
  }
}
