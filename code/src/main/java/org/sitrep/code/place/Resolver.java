package org.sitrep.code.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/**
 * Chooses for each name of a report the place it stands for: the places that a report names vouch
 * for each other by nearness and by the country and unit they share, and one name means one place
 * throughout.
 */
final class Resolver {
  private static final int MOST_CANDIDATES = 24;
  private static final int ROUNDS = 3;
  private static final double QUALIFIED = 8;
  private static final double SILENT_WEIGHT = 0.5;

  /** About 60,000 people. */
  private static final double SMALL = 4.8;

  /** About half a million people: known in any country. */
  private static final double LARGE = 5.7;

  private static final int SEVERAL = 3;

  /** Wars do not reach so far. */
  private static final double FAR_KM = 1_500;

  private final List<Group> groups = new ArrayList<>();
  private final List<@Nullable Group> groupOf = new ArrayList<>();

  Resolver(List<Toponym> names) {
    Map<String, Group> byKey = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Toponym name = names.get(i);
      if (name.candidates().isEmpty()) {
        groupOf.add(null);
      } else {
        Toponym next = i + 1 < names.size() ? names.get(i + 1) : null;
        String key =
            PlaceKey.plain(name.name())
                + (name.silent() && name.likeliest() != null && name.likeliest().place().isCountry()
                    ? "~"
                    : "");
        Group group = byKey.computeIfAbsent(key, k -> new Group(name));
        group.add(name, qualifier(name, next));
        groupOf.add(group);
      }
    }
    groups.addAll(byKey.values());
    for (int round = 0; round < ROUNDS; round++) {
      groups.forEach(group -> group.vote(groups));
      groups.forEach(Group::settle);
    }
  }

  /** Returns the place that the name of that number stands for, or null where none is known. */
  @Nullable Place placeOf(int name) {
    Group group = groupOf.get(name);
    return group == null || isFarFetched(group) ? null : group.best().place();
  }

  /**
   * A loose spelling, or a small place, in a country that nothing else in the report names is a
   * namesake by chance where the report names known places elsewhere.
   */
  private boolean isFarFetched(Group group) {
    Candidate best = group.best();
    String country = best.place().country();
    boolean known = best.exact() && best.prior() >= (isOutlying(group) ? LARGE : SMALL);
    if (known || groups.size() < 2) {
      return false;
    }
    if (country == null) {
      return !best.exact();
    }
    boolean lone =
        best.exact() && groups.stream().noneMatch(other -> other != group && other.isFirm());
    return !lone
        && groups.stream()
            .filter(other -> other != group)
            .map(Group::best)
            .noneMatch(other -> other.exact() && country.equals(other.place().country()));
  }

  /** Whether the report names several known places of one country, and this is far from all. */
  private boolean isOutlying(Group group) {
    List<Place> firm =
        groups.stream()
            .filter(other -> other != group && other.isFirm())
            .map(other -> other.best().place())
            .filter(place -> !place.isCountry())
            .toList();
    return firm.size() >= SEVERAL
        && firm.stream().map(place -> String.valueOf(place.country())).distinct().count() == 1
        && firm.stream().allMatch(place -> isFar(place, group.best().place()));
  }

  private static boolean isFar(Place one, Place other) {
    Double apart = one.kilometresTo(other);
    return apart != null && apart > FAR_KM;
  }

  /** "Paris, Texas": the next name after a comma, where it holds a namesake of this one. */
  private static @Nullable Toponym qualifier(Toponym name, @Nullable Toponym next) {
    if (next == null || next.sentence().index() != name.sentence().index() || next.silent()) {
      return null;
    }
    boolean comma =
        next.from() == name.to() + 1 && name.sentence().token(name.to()).text().equals(",");
    return comma || next.from() == name.to() ? next : null;
  }

  /** All mentions of one name. */
  private static final class Group {
    private final List<Candidate> candidates;
    private final double[] base;
    private final double[] scores;
    private final double[] shares;
    private double weight;

    Group(Toponym first) {
      List<Candidate> all = first.candidates();
      this.candidates = all.size() > MOST_CANDIDATES ? all.subList(0, MOST_CANDIDATES) : all;
      this.base = new double[candidates.size()];
      this.scores = new double[candidates.size()];
      this.shares = new double[candidates.size()];
      for (int i = 0; i < base.length; i++) {
        base[i] = candidates.get(i).prior();
        scores[i] = base[i];
      }
      settle();
    }

    void add(Toponym name, @Nullable Toponym qualifier) {
      weight += name.silent() ? SILENT_WEIGHT : 1;
      if (qualifier == null) {
        return;
      }
      for (int i = 0; i < base.length; i++) {
        Candidate inner = candidates.get(i);
        if (qualifier.candidates().stream().anyMatch(outer -> outer.holds(inner))) {
          base[i] = Math.max(base[i], candidates.get(i).prior() + QUALIFIED);
        }
      }
    }

    void vote(List<Group> others) {
      for (int i = 0; i < scores.length; i++) {
        double support = 0;
        for (Group other : others) {
          if (other != this) {
            support += Math.pow(other.weight, 0.3) * other.supportFor(candidates.get(i));
          }
        }
        scores[i] = base[i] + 3 * Math.log1p(3 * support);
      }
    }

    private double supportFor(Candidate candidate) {
      double support = 0;
      for (int i = 0; i < shares.length; i++) {
        if (shares[i] > 0.01) {
          support += shares[i] * Closeness.of(candidate, candidates.get(i));
        }
      }
      return support;
    }

    void settle() {
      double top = scores[bestIndex()];
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.exp(1.5 * (scores[i] - top));
        sum += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
    }

    /** Whether a reader elsewhere knows the place. */
    boolean isFirm() {
      return best().exact() && best().prior() >= SMALL;
    }

    Candidate best() {
      return candidates.get(bestIndex());
    }

    private int bestIndex() {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      return best;
    }
  }
}
