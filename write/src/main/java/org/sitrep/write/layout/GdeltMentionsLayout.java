package org.sitrep.write.layout;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Event;
import org.sitrep.model.Moment;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;
import org.sitrep.write.CodePoints;
import org.sitrep.write.ExportAccount;

/**
 * The 16 columns of GDELT 2.0 mentions, which have no header: a row for each claim, under the
 * number of its event in {@link GdeltEventsLayout} and by the same rules of what is in.
 */
final class GdeltMentionsLayout implements TableLayout {
  private static final int WEB = 1;
  private static final int CITATION = 2;

  /** GDELT's sign for an actor whose words are not known. */
  private static final int NOWHERE = -1;

  private static final Pattern WWW = Pattern.compile("^www\\.");

  private static final List<String> COLUMNS =
      List.of(
          ("GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName"
                  + " MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset"
                  + " ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone"
                  + " MentionDocTranslationInfo Extras")
              .split(" "));

  private final GdeltEventsLayout events = new GdeltEventsLayout();

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public @Nullable String lacking(Testimony told) {
    return events.lacking(told);
  }

  @Override
  public List<Row> rows(Testimony told, ExportAccount account) {
    List<Row> rows = new ArrayList<>();
    for (Testimony.Telling telling : told.tellings()) {
      rows.add(row(told, telling));
    }
    return List.copyOf(rows);
  }

  private static Row row(Testimony told, Testimony.Telling telling) {
    Row row = new Row().put("GLOBALEVENTID", NumericId.of(told.event().id()));
    row.put("EventTimeDate", GdeltEventsLayout.stamp(told.exported().firstSeen()));
    Event.Evidence evidence = telling.evidence();
    row.put("MentionType", evidence.url() == null ? CITATION : WEB);
    row.put("MentionSourceName", sourceName(evidence));
    row.put("MentionIdentifier", identifier(telling));
    CodedReport coded = telling.report();
    if (coded != null && telling.claim() != null) {
      putReport(row, coded.report());
      putOffsets(row, coded, telling.claim());
    }
    return row;
  }

  private static void putReport(Row row, Report report) {
    Moment printed = report.published();
    row.put("MentionTimeDate", printed == null ? null : GdeltEventsLayout.stamp(printed.instant()));
    row.put("MentionDocLen", report.text().codePointCount(0, report.text().length()));
  }

  private static void putOffsets(Row row, CodedReport coded, Claim claim) {
    CodePoints at = CodePoints.of(coded.report().text());
    row.put("SentenceID", claim.sentence() + 1);
    row.put("Actor1CharOffset", offset(coded, claim.actors(), at));
    row.put("Actor2CharOffset", offset(coded, claim.recipients(), at));
    row.put("ActionCharOffset", at.before(claim.trigger().start()));
    row.put("InRawText", inOneSentence(coded, claim) ? 1 : 0);
    row.put("Confidence", Math.round(claim.confidence() * 100));
  }

  private static int offset(CodedReport coded, List<Integer> parties, CodePoints at) {
    return parties.isEmpty()
        ? NOWHERE
        : at.before(coded.actors().get(parties.get(0)).quote().start());
  }

  /** Whether all who take part are named in the sentence of the act itself. */
  private static boolean inOneSentence(CodedReport coded, Claim claim) {
    Sentence sentence = coded.sentences().get(claim.sentence());
    return Stream.concat(claim.actors().stream(), claim.recipients().stream())
        .map(coded.actors()::get)
        .map(ActorMention::quote)
        .allMatch(quote -> sentence.holds(quote.start()));
  }

  /** The domain where there is an address, as GDELT has it; else who published. */
  private static @Nullable String sourceName(Event.Evidence evidence) {
    try {
      String host = evidence.url() == null ? null : URI.create(evidence.url()).getHost();
      return host == null ? evidence.source() : WWW.matcher(host).replaceFirst("");
    } catch (IllegalArgumentException noAddress) {
      return evidence.source();
    }
  }

  /** Returns the address of the report, or a citation of it. */
  static String identifier(Testimony.Telling telling) {
    Event.Evidence evidence = telling.evidence();
    if (evidence.url() != null) {
      return evidence.url();
    }
    Report report = telling.report() == null ? null : telling.report().report();
    String printed =
        report == null || report.published() == null ? null : report.published().day().toString();
    return Stream.of(evidence.source(), printed, report == null ? null : report.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
