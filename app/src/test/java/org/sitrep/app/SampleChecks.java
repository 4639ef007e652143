package org.sitrep.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.Count;
import org.sitrep.model.DateRange;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Relation;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;

/** Holds one coded report against the record it should give; see samples/README.md. */
final class SampleChecks {
  private final CodedReport coded;
  private final JsonNode record;
  private final List<String> cases = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();

  private SampleChecks(CodedReport coded, JsonNode record) {
    this.coded = coded;
    this.record = record;
  }

  static SampleChecks of(CodedReport coded, JsonNode record) {
    SampleChecks checks = new SampleChecks(coded, record);
    checks.head();
    record.path("claims").forEach(checks::claim);
    record.path("absent").forEach(checks::absent);
    record.path("control").forEach(checks::control);
    record.path("tempo").forEach(checks::tempo);
    record.path("relations").forEach(checks::relation);
    return checks;
  }

  /** Returns the name of every case that was checked. */
  List<String> cases() {
    return cases;
  }

  /** Returns the cases that the coded report does not meet. */
  List<String> misses() {
    return misses;
  }

  private void check(String what, boolean holds) {
    String name = coded.id() + ": " + what;
    cases.add(name);
    if (!holds) {
      misses.add(name);
    }
  }

  private void head() {
    Report report = coded.report();
    check("title", record.path("title").asText().equals(report.title()));
    String day = report.published() == null ? null : report.published().day().toString();
    check("published", textOrNull(record.path("published"), day));
    if (record.has("byline")) {
      check("byline", textOrNull(record.path("byline"), report.byline()));
    }
    if (record.has("dateline_place")) {
      String place = report.dateline() == null ? null : report.dateline().place();
      check("dateline", textOrNull(record.path("dateline_place"), place));
    }
    dating(record.path("dating"));
  }

  private static boolean textOrNull(JsonNode expected, @Nullable String found) {
    return known(expected) ? expected.asText().equals(found) : found == null;
  }

  private void dating(JsonNode expected) {
    if (known(expected.path("verdict"))) {
      String verdict = lower(coded.dating().verdict());
      check("dating verdict", expected.path("verdict").asText().equals(verdict));
    }
    if (known(expected.path("window_contains"))) {
      LocalDate day = LocalDate.parse(expected.path("window_contains").asText());
      LocalDate from = coded.dating().windowFrom();
      LocalDate to = coded.dating().windowTo();
      check(
          "dating window",
          (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }
  }

  private record Field(String name, Predicate<Claim> holds) {}

  /** The claim of the sentence that meets most fields stands for the row. */
  private void claim(JsonNode row) {
    List<Field> fields = fields(row);
    List<Claim> candidates = claimsAt(row.path("quote").asText());
    Claim best = null;
    long most = -1;
    for (Claim claim : candidates) {
      long met = fields.stream().filter(field -> field.holds().test(claim)).count();
      if (met > most) {
        most = met;
        best = claim;
      }
    }
    for (Field field : fields) {
      check(
          "\"" + row.path("quote").asText() + "\" " + field.name(),
          best != null && field.holds().test(best));
    }
  }

  private List<Field> fields(JsonNode row) {
    List<Field> fields = new ArrayList<>();
    add(fields, row, "types", value -> c -> among(value, c.type().name()));
    add(fields, row, "sub_event_types", value -> c -> among(value, c.acledSubEventType()));
    add(fields, row, "factuality", value -> c -> among(value, lower(c.factuality())));
    add(fields, row, "actor", value -> c -> anySide(c.actors(), value));
    add(fields, row, "recipient", value -> c -> anySide(c.recipients(), value));
    add(fields, row, "place", value -> c -> c.places().stream().anyMatch(p -> place(p, value)));
    add(fields, row, "date", value -> c -> day(coded.rangeOf(c), value));
    add(fields, row, "killed", value -> c -> count(c.killed(), value));
    add(fields, row, "injured", value -> c -> count(c.injured(), value));
    add(
        fields,
        row,
        "claimant",
        value -> c -> c.attributions().stream().anyMatch(a -> says(a, value)));
    return fields;
  }

  private interface Test {
    Predicate<Claim> of(JsonNode value);
  }

  private static void add(List<Field> fields, JsonNode row, String name, Test test) {
    if (known(row.path(name))) {
      fields.add(new Field(name, test.of(row.path(name))));
    }
  }

  /** What the reader left out of the text, such as a box about the author, is absent too. */
  private void absent(JsonNode row) {
    String quote = row.path("quote").asText();
    boolean told =
        coded.report().text().contains(quote)
            && claimsAt(quote).stream()
                .anyMatch(claim -> among(row.path("factuality"), lower(claim.factuality())));
    check("\"" + quote + "\" absent", !told);
  }

  private void control(JsonNode row) {
    String name = row.path("place").asText() + " " + row.path("state").asText();
    check("control " + name, coded.control().stream().anyMatch(c -> control(c, row)));
  }

  private boolean control(Control control, JsonNode row) {
    if (!place(control.place(), row.path("place"))
        || !either(row.path("state"), lower(control.state()))) {
      return false;
    }
    if (known(row.path("extent")) && !either(row.path("extent"), lower(control.extent()))) {
      return false;
    }
    return !known(row.path("holder"))
        || (control.actor() != null
            && either(row.path("holder"), coded.actors().get(control.actor()).actor().country()));
  }

  private void tempo(JsonNode row) {
    check(
        "tempo " + row.path("direction").asText(),
        coded.tempo().stream().anyMatch(t -> either(row.path("direction"), lower(t.direction()))));
  }

  private void relation(JsonNode row) {
    check(
        "relation "
            + Stream.of("subject", "relation", "object").map(k -> row.path(k).asText()).toList(),
        coded.relations().stream().anyMatch(found -> relation(found, row)));
  }

  private boolean relation(Relation found, JsonNode row) {
    return either(row.path("relation"), lower(found.kind()))
        && actor(found.subject(), row.path("subject"))
        && actor(found.object(), row.path("object"));
  }

  private boolean actor(int index, JsonNode expression) {
    Actor actor = coded.actors().get(index).actor();
    return finds(expression, coded.actors().get(index).quote().text())
        || (actor.name() != null && finds(expression, actor.name()));
  }

  /** Returns the claims of the sentences that share words with the quote. */
  private List<Claim> claimsAt(String quote) {
    int start = coded.report().text().indexOf(quote);
    if (start < 0) {
      throw new AssertionError(coded.id() + " does not have the words \"" + quote + "\"");
    }
    Set<Integer> sentences = new HashSet<>();
    for (Sentence sentence : coded.sentences()) {
      if (sentence.start() < start + quote.length() && start < sentence.end()) {
        sentences.add(sentence.index());
      }
    }
    return coded.claims().stream().filter(c -> sentences.contains(c.sentence())).toList();
  }

  private boolean anySide(List<Integer> actors, JsonNode side) {
    return actors.stream().anyMatch(index -> side(coded.actors().get(index).actor(), side));
  }

  private static boolean side(Actor actor, JsonNode side) {
    boolean country = !known(side.path("country")) || either(side.path("country"), actor.country());
    return country && (!known(side.path("sectors")) || among(side.path("sectors"), actor.sector()));
  }

  private boolean place(int index, JsonNode expression) {
    PlaceMention mention = coded.places().get(index);
    return finds(expression, mention.quote().text())
        || (mention.place() != null && finds(expression, mention.place().name()));
  }

  private static boolean day(@Nullable DateRange range, JsonNode day) {
    return range != null && range.holds(LocalDate.parse(day.asText())) && range.days() <= 7;
  }

  private static boolean count(@Nullable Count count, JsonNode bounds) {
    return count != null
        && (!known(bounds.path("low")) || bounds.path("low").asInt() == count.low())
        && (!known(bounds.path("high"))
            || (count.high() != null && bounds.path("high").asInt() == count.high()));
  }

  private boolean says(int index, JsonNode expression) {
    Attribution attribution = coded.attributions().get(index);
    Quote who = attribution.claimant() == null ? null : attribution.claimant().quote();
    return (who != null && finds(expression, who.text()))
        || (attribution.via() != null && finds(expression, attribution.via().text()));
  }

  static boolean finds(JsonNode expression, String words) {
    return Pattern.compile(expression.asText(), Pattern.CASE_INSENSITIVE).matcher(words).find();
  }

  /** Returns whether a value is among those of a list. */
  private static boolean among(JsonNode list, @Nullable String value) {
    for (JsonNode each : list) {
      if (each.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a value is one of those that a vertical bar divides. */
  static boolean either(JsonNode alternatives, @Nullable String value) {
    return value != null && List.of(alternatives.asText().split("\\|")).contains(value);
  }

  static boolean known(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
