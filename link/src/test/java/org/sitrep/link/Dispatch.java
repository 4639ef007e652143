package org.sitrep.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.ActorMention;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.Claimant;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Count;
import org.sitrep.model.DateAnchor;
import org.sitrep.model.DateMention;
import org.sitrep.model.DatePrecision;
import org.sitrep.model.DateRange;
import org.sitrep.model.Dateline;
import org.sitrep.model.Dating;
import org.sitrep.model.EventType;
import org.sitrep.model.Factuality;
import org.sitrep.model.Incident;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Report;
import org.sitrep.model.Sentence;

/** A report under construction; words are looked up in its text, so that every quote is true. */
public final class Dispatch {
  private static final Pattern SENTENCE = Pattern.compile("\\S[^.]*\\.");

  private final String id;
  private final String text;
  private @Nullable String published;
  private @Nullable String source;
  private @Nullable Dateline dateline;
  private Dating.@Nullable Verdict verdict;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<ActorMention> actors = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Incident> incidents = new ArrayList<>();

  private Dispatch(String id, String text) {
    this.id = id;
    this.text = text;
    Matcher found = SENTENCE.matcher(text);
    while (found.find()) {
      sentences.add(new Sentence(sentences.size(), found.start(), found.end()));
    }
  }

  public static Dispatch of(String id, String text) {
    return new Dispatch(id, text);
  }

  public Dispatch published(String day) {
    published = day;
    return this;
  }

  public Dispatch source(String name) {
    source = name;
    return this;
  }

  public Dispatch agency(String name) {
    dateline = new Dateline(null, name);
    return this;
  }

  public Dispatch stale() {
    verdict = Dating.Verdict.STALE;
    return this;
  }

  public Dispatch place(String words, Place place) {
    places.add(new PlaceMention(quote(words), place));
    return this;
  }

  public Dispatch date(String words, @Nullable String day, DateAnchor anchor) {
    DateRange range = day == null ? null : DateRange.of(LocalDate.parse(day));
    dates.add(new DateMention(quote(words), range, DatePrecision.DAY, anchor));
    return this;
  }

  public Dispatch span(String words, String from, String to) {
    DateRange range = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    dates.add(new DateMention(quote(words), range, DatePrecision.RANGE, DateAnchor.CONTENT));
    return this;
  }

  public Dispatch actor(String words, String code) {
    String sector = code.length() >= 6 ? code.substring(3, 6) : null;
    Actor actor = new Actor(words, code.substring(0, 3), sector, code, null);
    actors.add(new ActorMention(quote(words), actor));
    return this;
  }

  public Dispatch says(String claimant, @Nullable String code, @Nullable String via) {
    Quote who = quote(claimant);
    Quote relay = via == null ? null : quote(via);
    Sentence sentence = sentences.get(sentenceOf(who));
    Quote content = Quote.of(text, sentence.start(), sentence.end());
    attributions.add(new Attribution(new Claimant(who, code), null, relay, content, false));
    return this;
  }

  /** Adds a claim of everything that was added before, in the sentence of its trigger. */
  public Dispatch claim(String trigger, EventType type, Factuality factuality) {
    return claim(trigger, type, factuality, null, null);
  }

  public Dispatch strike(String trigger, @Nullable String killed) {
    return claim(trigger, EventType.ASSAULT, Factuality.ACTUAL, "Air/drone strike", killed);
  }

  /** Adds a claim; the first actor in its sentence acts, the second is acted upon. */
  public Dispatch claim(
      String trigger,
      EventType type,
      Factuality factuality,
      @Nullable String subType,
      @Nullable String killed) {
    Quote words = quote(trigger);
    int sentence = sentenceOf(words);
    List<Integer> sides = in(sentence, actors.stream().map(ActorMention::quote).toList());
    List<Integer> days = in(sentence, dates.stream().map(DateMention::quote).toList());
    claims.add(
        new Claim(
            id + "#" + claims.size(),
            sentence,
            words,
            type,
            null,
            List.of(),
            subType == null ? null : "Explosions/Remote violence",
            subType,
            null,
            factuality,
            null,
            sides.subList(0, Math.min(1, sides.size())),
            sides.subList(Math.min(1, sides.size()), Math.min(2, sides.size())),
            in(sentence, places.stream().map(PlaceMention::quote).toList()),
            days.isEmpty() ? null : days.get(0),
            killed == null ? null : count(killed),
            null,
            null,
            null,
            List.of(),
            in(sentence, attributions.stream().map(Attribution::content).toList()),
            "by hand",
            1));
    return this;
  }

  public Dispatch incident(Integer... numbers) {
    List<String> ids = Arrays.stream(numbers).map(number -> id + "#" + number).toList();
    incidents.add(new Incident(id + "@" + incidents.size(), ids, incidents.isEmpty()));
    return this;
  }

  public CodedReport coded() {
    Moment moment = Moment.parse(published);
    LocalDate day = moment == null ? null : moment.day();
    Dating dating =
        verdict == null ? Dating.unbounded(day) : new Dating(day, null, null, verdict, List.of());
    Report report =
        new Report(id, null, null, null, dateline, text, moment, null, source, null, "en");
    return new CodedReport(
        report,
        dating,
        sentences,
        places,
        dates,
        actors,
        attributions,
        claims,
        incidents,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Count count(String words) {
    Quote quote = quote(words);
    int number = Integer.parseInt(words.replaceAll("\\D", ""));
    return words.startsWith("at least")
        ? new Count(number, null, null, quote, List.of())
        : new Count(number, number, number, quote, List.of());
  }

  private List<Integer> in(int sentence, List<Quote> quotes) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (sentenceOf(quotes.get(i)) == sentence) {
        found.add(i);
      }
    }
    return found;
  }

  private int sentenceOf(Quote quote) {
    return sentences.stream()
        .filter(sentence -> sentence.holds(quote.start()))
        .mapToInt(Sentence::index)
        .findFirst()
        .orElseThrow();
  }

  private Quote quote(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("Not in the text of " + id + ": " + words);
    }
    return Quote.of(text, start, start + words.length());
  }
}
