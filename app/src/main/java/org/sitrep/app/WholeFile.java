package org.sitrep.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that whoever reads one sees the old one or the new one, never half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes what a file shall hold. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Puts the file there, or stops where it cannot be written. */
  static void write(Path path, Writing writing) {
    Path half = path.resolveSibling(path.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        writing.to(out);
      }
      Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new Stop(
          ExitCode.WRONG_USAGE,
          "Cannot write "
              + path
              + ": expected a file in a folder that is there and can be written.",
          unwritable);
    }
  }
}
