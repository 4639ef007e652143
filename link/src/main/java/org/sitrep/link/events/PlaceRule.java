package org.sitrep.link.events;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/** Tells whether two places may be one. */
final class PlaceRule {
  private static final Pattern ARTICLE = Pattern.compile("\\b(al|el|ash|ad|ar|as|at|az|the)[- ]");
  private static final Pattern UNSPOKEN = Pattern.compile("[aeiouy]|[^\\p{L}]");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** Points so near are written as one. */
  private static final double HERE_KM = 0.05;

  private final MergeWindows windows;

  PlaceRule(MergeWindows windows) {
    this.windows = windows;
  }

  /** Returns how the places stand to each other. */
  Relation relation(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return Relation.UNKNOWN;
    }
    if (identical(one, other)) {
      return Relation.SAME;
    }
    if (contains(one, other) || contains(other, one)) {
      return Relation.WITHIN;
    }
    Double apart = one.kilometresTo(other);
    if (apart == null && sameName(one, other)) {
      return Relation.NEAR;
    }
    if (one.isArea() || other.isArea() || apart == null) {
      return Objects.equals(one.country(), other.country()) && apart == null
          ? Relation.UNKNOWN
          : Relation.APART;
    }
    if (apart <= windows.kilometres()) {
      return Relation.SAME;
    }
    return apart <= Math.max(radiusKm(one), radiusKm(other)) ? Relation.WITHIN : Relation.APART;
  }

  /** Where the gazetteer knows only one of two towns, the name as it is spoken must do. */
  private static boolean sameName(Place one, Place other) {
    String first = spoken(one.name());
    return Objects.equals(one.country(), other.country())
        && first.length() > 2
        && first.equals(spoken(other.name()));
  }

  /** Returns a name without what transliterations differ in: case, marks, vowels, doublings. */
  static String spoken(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String consonants = UNSPOKEN.matcher(ARTICLE.matcher(plain).replaceAll("")).replaceAll("");
    return DOUBLED.matcher(consonants).replaceAll("$1");
  }

  private static boolean identical(Place one, Place other) {
    return one.equals(other)
        || (one.geonamesId() != null && one.geonamesId().equals(other.geonamesId()));
  }

  /** Returns whether the first is an area in which the other lies. */
  static boolean contains(Place area, Place inner) {
    if (!area.isArea() || !Objects.equals(area.country(), inner.country())) {
      return false;
    }
    if (area.isCountry()) {
      return !inner.isCountry();
    }
    if (inner.isCountry() || area.admin1() == null || !area.admin1().equals(inner.admin1())) {
      return false;
    }
    String second = area.admin2();
    return second == null
        ? !inner.isArea() || inner.admin2() != null
        : !inner.isArea() && second.equals(inner.admin2());
  }

  private static double radiusKm(Place place) {
    return place.radiusM() == null ? 0 : place.radiusM() / 1000.0;
  }

  /** Returns what was found, in words. */
  String says(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null) {
      return one == null && other == null
          ? "neither has a place"
          : "only one has a place: " + name(one, other);
    }
    Double apart = one.kilometresTo(other);
    return switch (relation(one, other)) {
      case SAME ->
          apart == null || (apart < HERE_KM && one.name().equals(other.name()))
              ? "both in " + one.name()
              : distance(one, other, apart) + ": within " + km(windows.kilometres());
      case NEAR, WITHIN ->
          contains(one, other)
              ? other.name() + " lies in " + one.name()
              : contains(other, one)
                  ? one.name() + " lies in " + other.name()
                  : one.name()
                      + " and "
                      + other.name()
                      + " are not known finely enough to be told apart";
      case UNKNOWN -> "how far " + one.name() + " is from " + other.name() + " is not known";
      case APART ->
          apart == null
              ? one.name() + " is not " + other.name()
              : distance(one, other, apart) + ": not within " + km(windows.kilometres());
    };
  }

  private static String name(@Nullable Place one, @Nullable Place other) {
    Place known = one == null ? other : one;
    return known == null ? "" : known.name();
  }

  private static String distance(Place one, Place other, double apart) {
    String rounded = km(Math.round(apart * 10) / 10.0);
    return one.name().equals(other.name())
        ? "places " + rounded + " apart"
        : one.name() + " and " + other.name() + " " + rounded + " apart";
  }

  private static String km(double kilometres) {
    return kilometres == Math.rint(kilometres) ? (long) kilometres + " km" : kilometres + " km";
  }
}
