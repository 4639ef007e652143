package org.sitrep.link.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Claim;
import org.sitrep.model.EventType;
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

  /** What it is worth that a report which names no place for an act tells of that place alone. */
  private static final double SURMISED = 1.5;

  /** Of many sentences some are misread: so many of the pairs may exclude each other. */
  private static final double TOLERATED = 0.25;

  private final PlaceRule places;
  private final DayRule days;

  PairJudge(MergeWindows windows) {
    this.places = new PlaceRule(windows);
    this.days = new DayRule(windows);
  }

  /** Returns whether some detail of the two excludes that they are one. */
  boolean excluded(Telling one, Telling other) {
    Sides sides = Sides.of(one, other);
    return KindRule.relation(one.claim(), other.claim()) == Relation.APART
        || days.relation(one, other) == Relation.APART
        || sides.actors() == Relation.APART
        || (placed(one) && places.relation(one.place(), other.place()) == Relation.APART)
        || (!material(one) && sides.recipients() == Relation.APART)
        || told(one, other);
  }

  /** Returns whether too many of the pairs of the two lists exclude that all tell of one. */
  boolean excluded(List<Telling> some, List<Telling> others) {
    int excluded = 0;
    for (Telling one : some) {
      for (Telling other : others) {
        if (told(one, other)) {
          return true;
        }
        excluded += excluded(one, other) ? 1 : 0;
      }
    }
    return excluded > TOLERATED * some.size() * others.size();
  }

  /** Returns whether one report tells the two apart itself, by their dead. */
  boolean told(Telling one, Telling other) {
    return one.reportId().equals(other.reportId())
        && CountRule.relation(one.killed(), other.killed()) == Relation.APART;
  }

  /**
   * Returns whether a sentence of a copy tells of another deed than that of its original: elsewhere
   * and on another day. One of the two alone may have been changed in copying.
   */
  boolean another(Telling original, Telling copy) {
    return days.relation(original, copy) == Relation.APART
        && places.relation(original.place(), copy.place()) == Relation.APART;
  }

  /** Returns whether the two tell of one happening. */
  boolean joins(Telling one, Telling other) {
    return !excluded(one, other)
        && points(one, other) >= (material(one) ? ENOUGH : ENOUGH_FOR_WORDS);
  }

  /** Returns the points of two tellings that do not exclude each other. */
  double points(Telling one, Telling other) {
    Sides sides = Sides.of(one, other);
    return ofKind(one.claim(), other.claim())
        + (material(one) ? ofPlaceAndDay(one, other, sides) : ofWords(one, other, sides));
  }

  private static double ofKind(Claim one, Claim other) {
    if (KindRule.meansDiffer(one, other)) {
      return -1;
    }
    return KindRule.relation(one, other) == Relation.SAME ? 1 : 0;
  }

  private double ofPlaceAndDay(Telling one, Telling other, Sides sides) {
    return ofPlace(one, other)
        + ofDays(one, other)
        + worth(sides.actors(), 1, 1, 0.5, 0)
        + worth(sides.recipients(), 1, 1, 0.5, -0.5)
        + ofCounts(one, other);
  }

  /** On neighbouring days only acts of the same kind are likely to be one. */
  private double ofDays(Telling one, Telling other) {
    if (!days.neighbours(one, other)) {
      return worth(days.relation(one, other), 3, 2.5, 1.5, 0);
    }
    return KindRule.relation(one.claim(), other.claim()) == Relation.SAME ? 2 : 1;
  }

  private double ofPlace(Telling one, Telling other) {
    if (one.place() != null && other.place() != null) {
      return worth(places.relation(one.place(), other.place()), 3, 2, ofContaining(one, other), 0);
    }
    Relation surmised = places.relation(one.placeOrSurmised(), other.placeOrSurmised());
    return worth(surmised, SURMISED, SURMISED, ofContaining(one, other) / 2, -SURMISED);
  }

  /** Of killed and injured, whatever speaks more clearly. */
  private static double ofCounts(Telling one, Telling other) {
    double killed = worth(CountRule.likeness(one.killed(), other.killed()), 1.5, 0.5, 0.5, -0.5);
    double hurt = worth(CountRule.likeness(one.injured(), other.injured()), 1.5, 0.5, 0.5, -0.5);
    return Math.max(killed, hurt) > 0 ? Math.max(killed, hurt) : Math.min(killed, hurt);
  }

  private double ofWords(Telling one, Telling other, Sides sides) {
    return (KindRule.layoutNames(one.claim(), other.claim()) ? 1 : 0)
        + worth(places.relation(one.place(), other.place()), 1, 0.5, 0, -1)
        + worth(days.relation(one, other), 3, 2, 1, 0)
        + worth(sides.actors(), 2, 2, 1, 0)
        + worth(sides.recipients(), 2, 2, 1, 0);
  }

  /** A place in a whole country says next to nothing of it; a place in a district says much. */
  private static double ofContaining(Telling one, Telling other) {
    return country(one.placeOrSurmised()) || country(other.placeOrSurmised()) ? 0.5 : 1.5;
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

  /** A sanction is an act, but one between two sides and in no place. */
  static boolean material(Telling telling) {
    int quad = telling.claim().type().quad();
    return quad == 2 || (quad == 4 && telling.claim().type() != EventType.SANCTION);
  }

  /** A statement may be told with the place it speaks of or that where it was made. */
  private static boolean placed(Telling telling) {
    return material(telling) || "CONSULT".equals(telling.claim().type().name());
  }

  private String placeSays(Telling one, Telling other) {
    String says = places.says(one.placeOrSurmised(), other.placeOrSurmised());
    return one.surmised() == null && other.surmised() == null
        ? says
        : says + ", surmised where a report names no place and tells of that one alone";
  }

  /** Returns each rule with what it found. */
  List<Rule> rules(Telling one, Telling other) {
    Relation kind = KindRule.relation(one.claim(), other.claim());
    Relation place = places.relation(one.placeOrSurmised(), other.placeOrSurmised());
    Relation actors = Sides.of(one, other).actors();
    Relation recipients = Sides.of(one, other).recipients();
    Relation killed = CountRule.relation(one.killed(), other.killed());
    return List.of(
        new Rule("kind", kind.supports(), KindRule.says(one.claim(), other.claim())),
        new Rule("place", place.supports(), placeSays(one, other)),
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
