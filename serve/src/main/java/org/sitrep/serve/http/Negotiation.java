package org.sitrep.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the media types offered suits a client best (RFC 9110, section 12.5.1). */
final class Negotiation {
  private Negotiation() {}

  /** A range of media types that a client takes, and how gladly. */
  private record Range(String type, String subtype, double quality) {
    /** How exactly the range names the type: 3 exactly, 1 for anything, 0 not at all. */
    int fit(String mediaType) {
      String[] parts = bare(mediaType).split("/", 2);
      if (type.equals("*")) {
        return 1;
      }
      if (!type.equals(parts[0])) {
        return 0;
      }
      return subtype.equals("*") ? 2 : subtype.equals(parts[1]) ? 3 : 0;
    }
  }

  /** Returns the offer the client likes best, of equal ones the first, or null if it takes none. */
  static @Nullable String best(@Nullable String accept, List<String> offered) {
    List<Range> ranges = ranges(accept);
    String best = null;
    double bestQuality = 0;
    for (String offer : offered) {
      double quality = quality(offer, ranges);
      if (quality > bestQuality) {
        best = offer;
        bestQuality = quality;
      }
    }
    return best;
  }

  private static double quality(String offer, List<Range> ranges) {
    int bestFit = 0;
    double quality = 0;
    for (Range range : ranges) {
      int fit = range.fit(offer);
      if (fit > bestFit) {
        bestFit = fit;
        quality = range.quality();
      }
    }
    return quality;
  }

  private static List<Range> ranges(@Nullable String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : (accept == null || accept.isBlank() ? "*/*" : accept).split(",", -1)) {
      String[] names = bare(part).split("/", 2);
      if (names.length == 2) {
        ranges.add(new Range(names[0], names[1], quality(part)));
      }
    }
    return ranges;
  }

  private static double quality(String part) {
    for (String parameter : part.split(";", -1)) {
      String stripped = parameter.strip();
      if (stripped.startsWith("q=")) {
        try {
          return Double.parseDouble(stripped.substring(2));
        } catch (NumberFormatException noNumber) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** Returns a media type without its parameters, in lower case. */
  static String bare(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
