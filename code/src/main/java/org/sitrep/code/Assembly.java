package org.sitrep.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.Cast;
import org.sitrep.code.actor.CastMember;
import org.sitrep.code.attribution.Saying;
import org.sitrep.code.claim.Act;
import org.sitrep.code.claim.IncidentFinder;
import org.sitrep.code.count.CountKind;
import org.sitrep.code.count.FoundCount;
import org.sitrep.code.front.FoundControl;
import org.sitrep.code.front.FoundRelation;
import org.sitrep.code.front.FoundTempo;
import org.sitrep.model.Attribution;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.DateMention;
import org.sitrep.model.Dating;
import org.sitrep.model.Factuality;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;
import org.sitrep.model.Relation;
import org.sitrep.model.Sentence;
import org.sitrep.model.Skipped;
import org.sitrep.model.Tempo;
import org.sitrep.parse.ParsedReport;

/**
 * Joins what the steps found in one report into a {@link CodedReport}; used once, by one thread.
 */
final class Assembly {
  private final ParsedReport parsed;
  private final Dating dating;
  private final List<PlaceMention> places;
  private final List<DateMention> dates;
  private final List<CastMember> members;
  private final List<Act> acts;
  private final List<Saying> sayings;
  private final Outcomes outcomes;
  private final Whens whens;

  Assembly(
      ParsedReport parsed,
      Dating dating,
      List<PlaceMention> places,
      List<DateMention> dates,
      Cast cast,
      List<Act> acts,
      List<Saying> sayings,
      List<List<FoundCount>> counts) {
    this.parsed = parsed;
    this.dating = dating;
    this.places = places;
    this.dates = dates;
    this.sayings = sayings;
    List<Act> told = Speakers.apart(parsed, acts, sayings);
    this.acts = FirstPerson.resolved(parsed, told, sayings);
    this.members = List.copyOf(new LinkedHashSet<>(named(cast)));
    this.outcomes = Outcomes.of(this.acts, counts);
    this.whens = Whens.of(parsed, this.acts, dates);
  }

  /** Everybody, and of the places only those that an act is against. */
  private List<CastMember> named(Cast cast) {
    Set<CastMember> against = new LinkedHashSet<>();
    acts.forEach(a -> against.addAll(a.recipients()));
    return cast.members().stream()
        .filter(m -> m.kind() != CastMember.Kind.PLACE || against.contains(m))
        .toList();
  }

  CodedReport report(
      List<FoundControl> control,
      List<FoundTempo> tempo,
      List<FoundRelation> relations,
      List<Skipped> skipped) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      claims.add(claim(i));
    }
    return new CodedReport(
        parsed.report(),
        dating,
        parsed.sentences().stream().map(s -> new Sentence(s.index(), s.start(), s.end())).toList(),
        places,
        dates,
        members.stream().map(CastMember::mention).toList(),
        sayings.stream().map(this::attribution).toList(),
        claims,
        IncidentFinder.find(parsed.report().id(), acts, claims),
        control.stream().map(this::control).toList(),
        tempo.stream().map(this::tempo).toList(),
        relations.stream().map(this::relation).toList(),
        skipped);
  }

  private Attribution attribution(Saying saying) {
    return saying.attribution();
  }

  private Claim claim(int index) {
    Act act = acts.get(index);
    @Nullable Integer date = whens.dateOf(index);
    boolean past = act.factuality() == Factuality.ACTUAL && whens.isOwn(index) && isLongPast(date);
    return new Claim(
        idOf(index),
        act.sentence(),
        act.trigger(),
        act.type(),
        act.mode(),
        act.contexts(),
        act.eventType(),
        act.subEvent(),
        act.cameo(),
        past ? Factuality.HISTORICAL : act.factuality(),
        past && date != null ? dates.get(date).quote() : act.cue(),
        indexes(act.actors()),
        indexes(act.recipients()),
        act.places().stream().map(places::indexOf).filter(i -> i >= 0).toList(),
        date,
        outcomes.count(index, CountKind.KILLED),
        outcomes.count(index, CountKind.INJURED),
        outcomes.count(index, CountKind.DISPLACED),
        outcomes.count(index, CountKind.DETAINED),
        act.instruments(),
        saidBy(act.trigger()),
        act.rule(),
        act.confidence());
  }

  private String idOf(int index) {
    return parsed.report().id() + "#" + (index + 1);
  }

  /** An act that its own sentence puts half a year before the report is told as history. */
  private boolean isLongPast(@Nullable Integer date) {
    LocalDate told = dating.printed() != null ? dating.printed() : dating.windowFrom();
    if (date == null || told == null || dates.get(date).range() == null || isSince(date)) {
      return false;
    }
    return Objects.requireNonNull(dates.get(date).range())
        .to()
        .isBefore(told.minusDays(HISTORY_DAYS));
  }

  /** "Has besieged the town since May": what began then goes on. */
  private boolean isSince(int date) {
    int start = dates.get(date).quote().start();
    String before = parsed.text().substring(Math.max(0, start - SINCE.length()), start);
    return before.equalsIgnoreCase(SINCE)
        || dates.get(date).quote().text().regionMatches(true, 0, SINCE, 0, SINCE.length());
  }

  private static final String SINCE = "since ";

  private static final int HISTORY_DAYS = 180;

  private List<Integer> indexes(List<CastMember> wanted) {
    Set<Integer> found = new LinkedHashSet<>();
    for (CastMember member : wanted) {
      int at = members.indexOf(member);
      if (at >= 0) {
        found.add(at);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Integer index(@Nullable CastMember member) {
    int at = member == null ? -1 : members.indexOf(member);
    return at < 0 ? null : at;
  }

  private List<Integer> saidBy(Quote words) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Quote cue = sayings.get(i).attribution().cue();
      boolean tells = cue != null && cue.overlaps(words);
      if (tells || sayings.get(i).covers(words)) {
        found.add(i);
      }
    }
    return found;
  }

  private Control control(FoundControl found) {
    return new Control(
        places.indexOf(found.place()),
        index(found.actor()),
        found.state(),
        found.extent(),
        found.act() < 0 ? whens.dateIn(found.sentence()) : whens.dateOf(found.act()),
        found.quote(),
        found.act() < 0 ? null : idOf(found.act()),
        saidBy(found.quote()));
  }

  private Tempo tempo(FoundTempo found) {
    return new Tempo(
        index(found.actor()),
        found.of(),
        found.direction(),
        whens.dateIn(found.sentence()),
        found.quote(),
        saidBy(found.quote()));
  }

  private Relation relation(FoundRelation found) {
    return new Relation(
        members.indexOf(found.subject()),
        found.kind(),
        members.indexOf(found.object()),
        found.quote());
  }
}
