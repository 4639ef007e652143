package org.sitrep.link.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Place;

/**
 * Judges whether two claims tell of one happening. Each rule gives points for what agrees; some
 * disagreements exclude that the two are one. For an act of force or aid, place and day must both
 * agree or be made up for by sides and numbers; for words spoken, both sides and the day.
 */
final class PairJudge {
  /** Points from which on an act of force or aid is one: the same place on the same day. */
  private static final double ENOUGH = 6;

  /** Points from which on words are one: the same two sides on the same day. */
  private static final double ENOUGH_FOR_WORDS = 7;

  private final PlaceRule places;
  private final DayRule days;

  PairJudge(MergeWindows windows) {
    this.places = new PlaceRule(windows);
    this.days = new DayRule(windows);
  }

  /** Returns whether some detail of the two excludes that they are one. */
  boolean excluded(Telling one, Telling other) {
    return KindRule.relation(one.claim(), other.claim()) == Relation.APART
        || days.relation(one, other) == Relation.APART
        || SideRule.relation(one.actors(), other.actors()) == Relation.APART
        || (placed(one) && places.relation(one.place(), other.place()) == Relation.APART)
        || (!material(one)
            && SideRule.relation(one.recipients(), other.recipients()) == Relation.APART)
        || (one.reportId().equals(other.reportId())
            && CountRule.relation(one.killed(), other.killed()) == Relation.APART);
  }

  /** Returns whether the two tell of one happening. */
  boolean joins(Telling one, Telling other) {
    return !excluded(one, other)
        && points(one, other) >= (material(one) ? ENOUGH : ENOUGH_FOR_WORDS);
  }

  /** Returns the points of two tellings that do not exclude each other. */
  double points(Telling one, Telling other) {
    double sum = KindRule.relation(one.claim(), other.claim()) == Relation.SAME ? 1 : 0;
    sum += material(one) ? ofPlaceAndDay(one, other) : ofWords(one, other);
    return sum;
  }

  private double ofPlaceAndDay(Telling one, Telling other) {
    return worth(places.relation(one.place(), other.place()), 3, 2, ofContaining(one, other), 0)
        + worth(days.relation(one, other), 3, 2.5, 1.5, 0)
        + worth(SideRule.relation(one.actors(), other.actors()), 1, 1, 0.5, 0)
        + worth(SideRule.relation(one.recipients(), other.recipients()), 1, 1, 0.5, -0.5)
        + worth(CountRule.relation(one.killed(), other.killed()), 1.5, 1, 0.5, -0.5);
  }

  private double ofWords(Telling one, Telling other) {
    return worth(places.relation(one.place(), other.place()), 1, 0.5, 0, -1)
        + worth(days.relation(one, other), 3, 2, 1, 0)
        + worth(SideRule.relation(one.actors(), other.actors()), 2, 2, 1, 0)
        + worth(SideRule.relation(one.recipients(), other.recipients()), 2, 2, 1, 0);
  }

  /** A place in a whole country says next to nothing of it; a place in a district says much. */
  private static double ofContaining(Telling one, Telling other) {
    return country(one.place()) || country(other.place()) ? 0.5 : 1.5;
  }

  private static boolean country(@Nullable Place place) {
    return place != null && place.isCountry();
  }

  private static double worth(
      Relation relation, double same, double near, double within, double apart) {
    return switch (relation) {
      case SAME -> same;
      case NEAR -> near;
      case WITHIN -> within;
      case UNKNOWN -> 0;
      case APART -> apart;
    };
  }

  static boolean material(Telling telling) {
    int quad = telling.claim().type().quad();
    return quad == 2 || quad == 4;
  }

  /** A statement may be told with the place it speaks of or that where it was made. */
  private static boolean placed(Telling telling) {
    return material(telling) || "CONSULT".equals(telling.claim().type().name());
  }

  /** Returns each rule with what it found. */
  List<Rule> rules(Telling one, Telling other) {
    Relation kind = KindRule.relation(one.claim(), other.claim());
    Relation place = places.relation(one.place(), other.place());
    Relation actors = SideRule.relation(one.actors(), other.actors());
    Relation recipients = SideRule.relation(one.recipients(), other.recipients());
    Relation killed = CountRule.relation(one.killed(), other.killed());
    return List.of(
        new Rule("kind", kind.supports(), KindRule.says(one.claim(), other.claim())),
        new Rule("place", place.supports(), places.says(one.place(), other.place())),
        new Rule("date", days.relation(one, other).supports(), days.says(one, other)),
        new Rule(
            "actors", actors.supports(), SideRule.says("actors", one.actors(), other.actors())),
        new Rule(
            "recipients",
            recipients.supports(),
            SideRule.says("recipients", one.recipients(), other.recipients())),
        new Rule("killed", killed.supports(), CountRule.says(one.killed(), other.killed())));
  }
}
