package org.sitrep.write.geo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for formats that can only be written to one; gone when closed. For one thread. */
final class TemporaryFile implements AutoCloseable {
  private final Path folder;
  private final Path file;

  /** Takes a place in the folder of temporary files; the file itself is made by its writer. */
  TemporaryFile(String extension) throws IOException {
    folder = Files.createTempDirectory("sitrep-export");
    file = folder.resolve("events." + extension);
  }

  Path path() {
    return file;
  }

  void copyTo(OutputStream out) throws IOException {
    Files.copy(file, out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
