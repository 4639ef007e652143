package org.sitrep.link.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Copy;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.Sentence;

/** The sentences of a report beside those of the report whose text it shares. */
final class Counterparts {
  private final CodedReport report;
  private final CodedReport original;
  private final Map<Integer, List<Integer>> sentences = new HashMap<>();

  private Counterparts(CodedReport report, CodedReport original) {
    this.report = report;
    this.original = original;
  }

  /**
   * Returns the counterparts of the report in the other of the pair, or null if that is not known.
   */
  static @Nullable Counterparts of(CodedReport report, Copy pair, Map<String, CodedReport> known) {
    boolean isCopy = pair.reportId().equals(report.id());
    if (!isCopy && !pair.copyOf().equals(report.id())) {
      return null;
    }
    CodedReport original = known.get(isCopy ? pair.copyOf() : pair.reportId());
    if (original == null) {
      return null;
    }
    Counterparts counterparts = new Counterparts(report, original);
    for (Copy.Alignment aligned : pair.aligned()) {
      counterparts
          .sentences
          .computeIfAbsent(isCopy ? aligned.b() : aligned.a(), unseen -> new ArrayList<>())
          .add(isCopy ? aligned.a() : aligned.b());
    }
    return counterparts;
  }

  /** Returns the report with every date taken from the original that it does not tell by itself. */
  CodedReport inherited() {
    return with(this::inherited);
  }

  /** Returns the report with the days of the original where it counts the same words otherwise. */
  CodedReport repeated() {
    return with(
        mention -> {
          DateMention found = relative(mention) ? counterpart(mention) : null;
          return found == null || !sameWords(mention, found) || alreadyMeans(mention, found)
              ? mention
              : taken(mention, found);
        });
  }

  private DateMention inherited(DateMention mention) {
    if (!relative(mention)) {
      return mention;
    }
    DateMention found = counterpart(mention);
    if (found != null) {
      return taken(mention, found);
    }
    boolean falselyAnchored = report.dating().verdict() == Dating.Verdict.STALE && printed(mention);
    return falselyAnchored
        ? new DateMention(mention.quote(), null, mention.precision(), DateAnchor.NONE)
        : mention;
  }

  private static boolean relative(DateMention mention) {
    return mention.range() == null || printed(mention) || mention.anchor() == DateAnchor.WINDOW;
  }

  private static boolean printed(DateMention mention) {
    return mention.anchor() == DateAnchor.PUBLISHED || mention.anchor() == DateAnchor.DATELINE;
  }

  private static DateMention taken(DateMention mention, DateMention found) {
    return new DateMention(mention.quote(), found.range(), found.precision(), DateAnchor.ORIGINAL);
  }

  private static boolean alreadyMeans(DateMention mention, DateMention found) {
    DateRange range = mention.range();
    return range != null && range.equals(found.range());
  }

  /**
   * Returns the date of the aligned sentences: that with the same words, else the only one as fine.
   */
  private @Nullable DateMention counterpart(DateMention mention) {
    List<DateMention> near = new ArrayList<>();
    for (int sentence : sentences.getOrDefault(sentenceOf(mention), List.of())) {
      Sentence aligned = original.sentences().get(sentence);
      original.dates().stream()
          .filter(date -> date.range() != null && aligned.holds(date.quote().start()))
          .forEach(near::add);
    }
    List<DateMention> asFine =
        near.stream().filter(date -> fineness(date) == fineness(mention)).toList();
    return near.stream()
        .filter(date -> sameWords(mention, date))
        .findFirst()
        .orElse(asFine.size() == 1 ? asFine.get(0) : null);
  }

  private static DatePrecision fineness(DateMention mention) {
    return mention.precision() == DatePrecision.TIME ? DatePrecision.DAY : mention.precision();
  }

  private int sentenceOf(DateMention mention) {
    return report.sentences().stream()
        .filter(sentence -> sentence.holds(mention.quote().start()))
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(-1);
  }

  private static boolean sameWords(DateMention one, DateMention other) {
    return one.quote()
        .text()
        .toLowerCase(Locale.ROOT)
        .equals(other.quote().text().toLowerCase(Locale.ROOT));
  }

  private CodedReport with(UnaryOperator<DateMention> change) {
    return new CodedReport(
        report.report(),
        report.dating(),
        report.sentences(),
        report.places(),
        report.dates().stream().map(change).toList(),
        report.actors(),
        report.attributions(),
        report.claims(),
        report.incidents(),
        report.control(),
        report.tempo(),
        report.relations(),
        report.skipped());
  }
}
