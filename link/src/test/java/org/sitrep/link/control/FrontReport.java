package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.ControlState;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dating;
import org.sitrep.model.EventType;
import org.sitrep.model.Extent;
import org.sitrep.model.Factuality;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;

/** A report on a front under construction: each call writes a sentence and codes it. */
final class FrontReport {
  static final Who ARMY = new Who("army", "XAAMIL", null);
  static final Who COLUMN = new Who("Northern Column", "XAAREBNCO", "NCO");
  static final Who LEAGUE = new Who("River League", "XAAREBRLE", "RLE");
  static final Who GUNMEN = new Who("gunmen", "XAAUAF", null);
  static final Who PEOPLE = new Who("villagers", "XAACVL", null);

  private final String id;
  private final @Nullable LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<ActorMention> actors = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Control> control = new ArrayList<>();
  private boolean stale;

  /**
   * Somebody in a report.
   *
   * @param name the name
   * @param code the actor code
   * @param group the code of the group, or null
   */
  record Who(String name, String code, @Nullable String group) {}

  private FrontReport(String id, @Nullable LocalDate published) {
    this.id = id;
    this.published = published;
  }

  static FrontReport of(String id, String published) {
    return new FrontReport(id, LocalDate.parse(published));
  }

  static FrontReport undated(String id) {
    return new FrontReport(id, null);
  }

  FrontReport stale() {
    stale = true;
    return this;
  }

  /** Someone took the place; {@code by} says so, or the report itself. */
  FrontReport took(Who side, Place place, @Nullable String day, @Nullable Who by) {
    return claim(
        side,
        "captured",
        "",
        place,
        day,
        by,
        ControlState.TAKEN,
        Factuality.ACTUAL,
        Extent.UNKNOWN);
  }

  FrontReport took(Who side, String words, Place place, String day, Extent extent) {
    return claim(
        side, "captured", words, place, day, null, ControlState.TAKEN, Factuality.ACTUAL, extent);
  }

  FrontReport retook(Who side, Place place, @Nullable String day) {
    return claim(
        side,
        "recaptured",
        "",
        place,
        day,
        null,
        ControlState.TAKEN,
        Factuality.ACTUAL,
        Extent.UNKNOWN);
  }

  /** A taking told as lying back. */
  FrontReport hadTaken(Who side, Place place, String day) {
    return mayTake(side, place, day, Factuality.HISTORICAL);
  }

  FrontReport mayTake(Who side, Place place, String day, Factuality factuality) {
    return claim(
        side, "captured", "", place, day, null, ControlState.TAKEN, factuality, Extent.UNKNOWN);
  }

  FrontReport deniesTaking(Who side, Place place, String day, Who by) {
    return claim(
        side,
        "captured",
        "",
        place,
        day,
        by,
        ControlState.TAKEN,
        Factuality.NEGATED,
        Extent.UNKNOWN);
  }

  FrontReport left(Who side, Place place, @Nullable String day, @Nullable Who by) {
    return claim(
        side,
        "withdrew from",
        "",
        place,
        day,
        by,
        ControlState.LOST,
        Factuality.ACTUAL,
        Extent.UNKNOWN);
  }

  /** A state that no claim tells. */
  FrontReport state(
      Who side,
      String words,
      ControlState told,
      Place place,
      @Nullable String day,
      @Nullable Who by) {
    int start = text.length();
    int actor = actor(side);
    text.append(' ');
    int from = text.length();
    text.append(words).append(' ');
    int at = place(place);
    Quote quote = quote(from, text.length());
    Integer date = date(day);
    List<Integer> said = said(by);
    close(start);
    control.add(new Control(at, actor, told, Extent.UNKNOWN, date, quote, null, said));
    return this;
  }

  /** A clash in the place, of which the coder makes a contest. */
  FrontReport clashed(Who one, Who other, Place place, String day) {
    int start = text.length();
    int first = actor(one);
    text.append(' ');
    int from = text.length();
    text.append("clashed");
    Quote trigger = quote(from, text.length());
    text.append(" with ");
    int second = actor(other);
    text.append(" in ");
    int at = place(place);
    Integer date = date(day);
    close(start);
    String claimId = id + "#" + claims.size();
    claims.add(
        claim(
            trigger,
            EventType.ASSAULT,
            null,
            List.of("military"),
            "Armed clash",
            Factuality.ACTUAL,
            List.of(first),
            List.of(second),
            at,
            date,
            List.of()));
    Quote quote = quote(trigger.start(), places.get(at).quote().end());
    control.add(
        new Control(
            at, first, ControlState.CONTESTED, Extent.UNKNOWN, date, quote, claimId, List.of()));
    return this;
  }

  private FrontReport claim(
      Who side,
      String verb,
      String words,
      Place place,
      @Nullable String day,
      @Nullable Who by,
      ControlState told,
      Factuality factuality,
      Extent extent) {
    int start = text.length();
    int actor = actor(side);
    text.append(' ');
    int from = text.length();
    text.append(verb);
    Quote trigger = quote(from, text.length());
    text.append(' ').append(words).append(words.isEmpty() ? "" : " ");
    int at = place(place);
    Integer date = date(day);
    List<Integer> said = said(by);
    close(start);
    boolean taken = told == ControlState.TAKEN;
    String claimId = id + "#" + claims.size();
    claims.add(
        claim(
            trigger,
            taken ? EventType.COERCE : EventType.RETREAT,
            taken ? "seize" : "withdraw",
            List.of("military", "territory"),
            taken ? "Non-state actor overtakes territory" : "Non-violent transfer of territory",
            factuality,
            List.of(actor),
            List.of(),
            at,
            date,
            said));
    if (factuality == Factuality.ACTUAL) {
      Quote quote = quote(trigger.start(), places.get(at).quote().end());
      control.add(new Control(at, actor, told, extent, date, quote, claimId, said));
    }
    return this;
  }

  private Claim claim(
      Quote trigger,
      EventType type,
      @Nullable String mode,
      List<String> contexts,
      String subType,
      Factuality factuality,
      List<Integer> acting,
      List<Integer> suffering,
      int at,
      @Nullable Integer date,
      List<Integer> said) {
    return new Claim(
        id + "#" + claims.size(),
        sentences.size() - 1,
        trigger,
        type,
        mode,
        contexts,
        "Battles",
        subType,
        null,
        factuality,
        null,
        acting,
        suffering,
        List.of(at),
        date,
        null,
        null,
        null,
        null,
        List.of(),
        said,
        "by hand",
        1);
  }

  private int actor(Who who) {
    int from = text.length();
    text.append(who.name());
    String sector = who.code().substring(3, 6);
    actors.add(
        new ActorMention(
            quote(from, text.length()),
            new Actor(who.name(), who.code().substring(0, 3), sector, who.code(), who.group())));
    return actors.size() - 1;
  }

  private int place(Place place) {
    int from = text.length();
    text.append(place.name());
    places.add(new PlaceMention(quote(from, text.length()), place));
    return places.size() - 1;
  }

  private @Nullable Integer date(@Nullable String day) {
    if (day == null) {
      return null;
    }
    text.append(" on ");
    int from = text.length();
    text.append(day);
    String[] ends = day.split("/", 2);
    DateRange range =
        new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    dates.add(
        new DateMention(
            quote(from, text.length()), range, DatePrecision.DAY, DateAnchor.PUBLISHED));
    return dates.size() - 1;
  }

  private List<Integer> said(@Nullable Who by) {
    if (by == null) {
      return List.of();
    }
    text.append(", the ");
    int from = text.length();
    text.append(by.name());
    Claimant claimant = new Claimant(quote(from, text.length()), by.code());
    text.append(" said");
    attributions.add(new Attribution(claimant, null, null, quote(from, text.length()), false));
    return List.of(attributions.size() - 1);
  }

  private void close(int start) {
    text.append(". ");
    sentences.add(new Sentence(sentences.size(), start, text.length() - 1));
  }

  private Quote quote(int from, int to) {
    return Quote.of(text.toString(), from, to);
  }

  CodedReport coded() {
    Moment moment = published == null ? null : new Moment(published, null);
    Dating dating =
        stale
            ? new Dating(published, null, null, Dating.Verdict.STALE, List.of())
            : Dating.unbounded(published);
    Report report =
        new Report(
            id, null, null, null, null, text.toString(), moment, null, "Paper " + id, null, "en");
    return new CodedReport(
        report,
        dating,
        sentences,
        places,
        dates,
        actors,
        attributions,
        claims,
        List.of(),
        control,
        List.of(),
        List.of(),
        List.of());
  }
}
