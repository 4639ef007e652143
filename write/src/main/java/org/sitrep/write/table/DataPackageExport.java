package org.sitrep.write.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sitrep.write.EventExport;
import org.sitrep.write.ExportAccount;
import org.sitrep.write.ExportTally;
import org.sitrep.write.ExportedEvent;
import org.sitrep.write.JsonLines;

/**
 * A Data Package (version 2) as a zip: {@code datapackage.json}, the table of all events, and
 * beside it who took part, who told which number, and what each report claims, a row each.
 */
public final class DataPackageExport implements EventExport {
  @Override
  public String name() {
    return "datapackage";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String extension() {
    return "zip";
  }

  @Override
  public boolean carriesAccount() {
    return true;
  }

  @Override
  public ExportTally write(Iterable<ExportedEvent> events, ExportAccount account, OutputStream out)
      throws IOException {
    Path folder = Files.createTempDirectory("sitrep-package");
    try {
      ExportTally tally;
      try (PackageRows rows = new PackageRows(folder)) {
        tally = rows.add(events);
      }
      pack(folder, account, out);
      return tally;
    } finally {
      clear(folder);
    }
  }

  private static void pack(Path folder, ExportAccount account, OutputStream out)
      throws IOException {
    LocalDateTime made = LocalDateTime.ofInstant(account.made(), ZoneOffset.UTC);
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(entry("datapackage.json", made));
    String descriptor = JsonLines.line(PackageDescriptor.of(account, folder)) + "\n";
    zip.write(descriptor.getBytes(StandardCharsets.UTF_8));
    for (String table : PackageTables.NAMES) {
      zip.putNextEntry(entry(table + ".csv", made));
      Files.copy(folder.resolve(table + ".csv"), zip);
    }
    zip.finish();
    out.flush();
  }

  private static ZipEntry entry(String name, LocalDateTime made) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(made);
    return entry;
  }

  private static void clear(Path folder) throws IOException {
    for (String table : PackageTables.NAMES) {
      Files.deleteIfExists(folder.resolve(table + ".csv"));
    }
    Files.deleteIfExists(folder);
  }
}
