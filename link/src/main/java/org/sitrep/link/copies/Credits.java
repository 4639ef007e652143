package org.sitrep.link.copies;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attribution;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy.Alignment;
import org.sitrep.model.Dateline;
import org.sitrep.model.Quote;
import org.sitrep.model.Sentence;

/** What credits tell of the direction in which a text went. */
final class Credits {
  /** A publisher's name of fewer characters may be a word of any text. */
  private static final int TELLING_NAME = 5;

  private Credits() {}

  /** A report that names the publisher of the other, and not the other way round, is the copy. */
  static @Nullable Lineage ofPublisher(CodedReport one, CodedReport other) {
    boolean first = credits(one, other);
    if (first == credits(other, one)) {
      return null;
    }
    CodedReport copy = first ? one : other;
    CodedReport original = first ? other : one;
    return new Lineage(first, true, copy.id() + " credits the publisher of " + original.id());
  }

  /** An agency's credit gets lost on the way and is not added on the way. */
  static @Nullable Lineage kept(CodedReport one, CodedReport other) {
    boolean first = agency(one) != null;
    if (first == (agency(other) != null)) {
      return null;
    }
    return new Lineage(
        !first, true, (first ? one : other).id() + " keeps the agency's credit, the other lost it");
  }

  /** So does the name of who relays a statement, or of the house to which it was made. */
  static @Nullable Lineage ofRelay(CodedReport one, CodedReport other, List<Alignment> aligned) {
    String onlyInFirst = lostRelay(one, other, aligned, true);
    String onlyInSecond = lostRelay(other, one, aligned, false);
    if ((onlyInFirst == null) == (onlyInSecond == null)) {
      return null;
    }
    boolean turned = onlyInFirst == null;
    String relay = turned ? onlyInSecond : onlyInFirst;
    CodedReport copy = turned ? one : other;
    return new Lineage(turned, true, copy.id() + " leaves out who relays it: " + relay);
  }

  private static boolean credits(CodedReport report, CodedReport publisher) {
    String source = publisher.report().source();
    if (source == null || Objects.equals(report.report().source(), source)) {
      return false;
    }
    String agency = agency(report);
    return (agency != null && lower(source).contains(lower(agency)))
        || names(report.report().text(), source);
  }

  private static @Nullable String agency(CodedReport coded) {
    Dateline dateline = coded.report().dateline();
    return dateline == null ? null : dateline.agency();
  }

  private static boolean names(String text, String house) {
    return house.length() >= TELLING_NAME
        && Pattern.compile("(?<!\\p{L})" + Pattern.quote(house) + "(?!\\p{L})")
            .matcher(text)
            .find();
  }

  /** Returns a relay that an aligned sentence names and the other report nowhere does, or null. */
  private static @Nullable String lostRelay(
      CodedReport holder, CodedReport loser, List<Alignment> aligned, boolean first) {
    String text = loser.report().text();
    String house = holder.report().source();
    for (Alignment pair : aligned) {
      Sentence sentence = Draft.sentences(holder).get(first ? pair.a() : pair.b());
      for (Attribution attribution : holder.attributions()) {
        Quote via = attribution.via();
        if (via != null
            && sentence.holds(via.start())
            && !lower(text).contains(lower(via.text()))) {
          return via.text();
        }
      }
      if (house != null && names(holder.textOf(sentence), house) && !names(text, house)) {
        return house;
      }
    }
    return null;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
