package org.sitrep.read.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Leaves out of a query what tells where the reader came from ({@code tracking-parameters.txt}).
 */
final class TrackingParameters {
  private static final String LIST = "tracking-parameters.txt";
  private static final List<String> NAMES = names();

  private TrackingParameters() {}

  /** Returns the query with its other parts in their order; it may be empty. */
  static String without(String query) {
    return Address.parts(query).stream()
        .filter(part -> !part.isEmpty() && !tracks(part))
        .collect(Collectors.joining("&"));
  }

  private static boolean tracks(String part) {
    int equals = part.indexOf('=');
    String name = (equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .anyMatch(
            known ->
                known.endsWith("*")
                    ? name.startsWith(known.substring(0, known.length() - 1))
                    : name.equals(known));
  }

  private static List<String> names() {
    try (InputStream list = TrackingParameters.class.getResourceAsStream(LIST)) {
      byte[] content = list == null ? new byte[0] : list.readAllBytes();
      if (content.length == 0) {
        throw new IllegalStateException(LIST + " is missing beside the program; install again");
      }
      return new String(content, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(LIST + " cannot be read; install again", broken);
    }
  }
}
