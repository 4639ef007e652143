package org.sitrep.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside the program. */
final class Resource {
  private Resource() {}

  /**
   * Returns the lines of a list that say something: no blank ones, no comments.
   *
   * @throws IllegalStateException if the list is missing or says nothing
   */
  static List<String> lines(String name) {
    try (InputStream file = Resource.class.getResourceAsStream(name)) {
      byte[] content = file == null ? new byte[0] : file.readAllBytes();
      List<String> lines =
          new String(content, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      if (lines.isEmpty()) {
        throw new IllegalStateException(name + " is missing beside the program; install again");
      }
      return lines;
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read; install again", broken);
    }
  }
}
