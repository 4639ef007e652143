package org.sitrep.write.situation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands at the end of a situation report, in the same words in every format. */
final class Listing {
  static final String NOTHING = "The record holds nothing of this kind for the period.";
  static final String EVENTS = "Events";
  static final String REFERENCES = "References";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private Listing() {}

  /** Returns the heading over the events of a group. */
  static String heading(ListedEvent.Group group) {
    return switch (group) {
      case PERIOD -> "In the country and the period";
      case ABROAD -> "Of people of the country, elsewhere";
      case BEFORE -> "Acts of force in the week before";
      case UNSETTLED -> "Without a settled day";
    };
  }

  /** Returns who published a claim and when. */
  static String of(Reference reference) {
    String printed = reference.published() == null ? "undated" : Wording.day(reference.published());
    String source = reference.source() == null ? "source not named" : reference.source();
    return source + ", " + printed + titled(reference.title());
  }

  private static String titled(@Nullable String title) {
    return title == null ? "" : ", " + Wording.quoted(title);
  }

  static String imprint(Imprint imprint) {
    return "Written by Sitrep "
        + imprint.program()
        + ", codebook "
        + imprint.codebook()
        + (imprint.asOf() == null ? "" : ", from the record as of " + minute(imprint.asOf()))
        + ". Every sentence quotes a report or is built from fields of the record; no person has"
        + " checked it.";
  }

  private static String minute(Instant moment) {
    return MINUTE.format(moment);
  }
}
