package org.sitrep.code.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Place;

/**
 * Moves and grows places where a report speaks of a part or the surroundings of them: "10 km north
 * of", "northern", "the outskirts of", "near", "between ... and ...".
 */
final class Whereabouts {
  private static final Set<String> KILOMETRES =
      Set.of("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres");

  private static final Set<String> MILES = Set.of("mile", "miles", "mi");

  private static final Set<String> EDGES =
      Set.of(
          "outskirts",
          "suburb",
          "suburbs",
          "edge",
          "edges",
          "outside",
          "countryside",
          "gates",
          "around",
          "approaches",
          "vicinity",
          "environs");

  private static final Set<String> NEARBY = Set.of("near", "nearby", "beside");

  /** Rounded distances and directions by eye err by about a fifth and an eighth of a turn. */
  private static final double DISTANCE_ERROR = 0.25;

  /** What "near" means to a reader of the news: within a short drive. */
  private static final int NEAR_M = 10_000;

  private static final double EDGE_GROWTH = 1.5;
  private static final double PART = 0.5;

  /** Holds the half whose middle lies half a radius off. */
  private static final double PART_RADIUS = 0.75;

  /** "and the town of" */
  private static final int MOST_JOINT = 4;

  private static final double EARTH_RADIUS_M = 6_371_000;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  private Whereabouts() {}

  /** Returns the place as the words before and after the name put it. */
  static Place of(Toponym name, Place place) {
    if (place.latitude() == null || place.longitude() == null || place.radiusM() == null) {
      return place;
    }
    Words words = new Words(name);
    int before = words.skipped(name.from() - 1);
    Double side = countryside(words, before, name.to());
    if (side != null && !place.isArea()) {
      return grown(moved(place, side, COUNTRYSIDE_M), COUNTRYSIDE_M);
    }
    if (words.lower(before).matches("of|from")) {
      return away(words, before - 1, place);
    }
    if (words.lower(name.to()).equals("countryside") || EDGES.contains(words.lower(before))) {
      return grown(place, edge(place));
    }
    if (NEARBY.contains(words.lower(before))) {
      return grown(place, place.radiusM() + NEAR_M);
    }
    Double bearing = Directions.bearing(words.lower(before));
    boolean part = words.lower(before).endsWith("ern");
    boolean named = place.name().toLowerCase(Locale.ROOT).startsWith(words.lower(before));
    return bearing == null || !part || named ? place : part(place, bearing);
  }

  /** The fields of a city are told by the quarter of them: villages up to an hour's drive off. */
  private static final int COUNTRYSIDE_M = 20_000;

  /**
   * The bearing of "northern X countryside", "X's northern countryside", "the northern countryside
   * of X", or null.
   */
  private static @Nullable Double countryside(Words words, int before, int after) {
    if (words.lower(before).equals("of") && words.lower(before - 1).equals(RURAL)) {
      return Directions.bearing(words.lower(before - 2));
    }
    if (words.lower(after).equals(RURAL)) {
      return Directions.bearing(words.lower(before));
    }
    boolean owned = words.lower(after).matches("['’]s?") && words.lower(after + 2).equals(RURAL);
    return owned ? Directions.bearing(words.lower(after + 1)) : null;
  }

  private static final String RURAL = "countryside";

  /**
   * Returns the number of the other name of "between X and Y" where the name of that number is one
   * of the two, or null.
   */
  static @Nullable Integer otherEnd(List<Toponym> names, int at) {
    if (isBetween(names, at)) {
      return at + 1;
    }
    return at > 0 && isBetween(names, at - 1) ? at - 1 : null;
  }

  /** Whether "between" leads the name and "and" leads from it to the next. */
  private static boolean isBetween(List<Toponym> names, int at) {
    if (at + 1 >= names.size()) {
      return false;
    }
    Toponym one = names.get(at);
    Toponym other = names.get(at + 1);
    Words words = new Words(one);
    boolean led = words.lower(words.skipped(one.from() - 1)).equals("between");
    boolean joined = words.lower(one.to()).equals("and") && other.from() - one.to() <= MOST_JOINT;
    boolean area = Stream.of(one, other).anyMatch(Whereabouts::isCountry);
    return led && joined && !area && one.sentence().index() == other.sentence().index();
  }

  /** "Talks between" two countries are held at neither's middle. */
  private static boolean isCountry(Toponym name) {
    Candidate likeliest = name.likeliest();
    return name.silent() || likeliest == null || likeliest.place().isCountry();
  }

  /** Returns the place half way between two, as wide as they are apart. */
  static Place between(Place one, Place other) {
    Double apart = one.kilometresTo(other);
    if (apart == null || one.latitude() == null || one.longitude() == null) {
      return one;
    }
    Place middle = moved(one, bearing(one, other), apart * 500);
    return grown(middle, (int) Math.max(radius(one), apart * 500));
  }

  /** "10 km north of", "north of", "the outskirts of", "the north of". */
  private static Place away(Words words, int at, Place place) {
    if (EDGES.contains(words.lower(at))) {
      return grown(place, edge(place));
    }
    Double bearing = Directions.bearing(words.lower(at));
    int unit = bearing == null ? at : at - 1;
    Double metres = words.metres(unit);
    if (metres != null) {
      return distant(place, bearing, metres);
    }
    if (bearing == null) {
      return place;
    }
    return words.lower(at - 1).equals("the")
        ? part(place, bearing)
        : grown(moved(place, bearing, radius(place) + NEAR_M), radius(place) + NEAR_M);
  }

  private static Place distant(Place place, @Nullable Double bearing, double metres) {
    if (bearing == null) {
      return grown(place, (int) (radius(place) + metres));
    }
    int error = (int) Math.max(metres * DISTANCE_ERROR, 1000);
    return grown(moved(place, bearing, metres), radius(place) + error);
  }

  private static Place part(Place place, double bearing) {
    return grown(moved(place, bearing, radius(place) * PART), (int) (radius(place) * PART_RADIUS));
  }

  private static int edge(Place place) {
    return (int) (radius(place) * EDGE_GROWTH);
  }

  private static int radius(Place place) {
    return place.radiusM() == null ? 0 : place.radiusM();
  }

  private static Place moved(Place place, double bearing, double metres) {
    if (place.latitude() == null || place.longitude() == null) {
      return place;
    }
    double north = Math.cos(Math.toRadians(bearing)) * metres / EARTH_RADIUS_M;
    double east = Math.sin(Math.toRadians(bearing)) * metres / EARTH_RADIUS_M;
    double latitude = Math.max(-90, Math.min(90, place.latitude() + Math.toDegrees(north)));
    double narrow = Math.max(0.01, Math.cos(Math.toRadians(place.latitude())));
    double longitude = place.longitude() + Math.toDegrees(east) / narrow;
    return at(place, rounded(latitude), rounded(wrapped(longitude)), radius(place));
  }

  private static double bearing(Place from, Place to) {
    if (from.latitude() == null
        || from.longitude() == null
        || to.latitude() == null
        || to.longitude() == null) {
      return 0;
    }
    double north = to.latitude() - from.latitude();
    double east = wrapped(to.longitude() - from.longitude());
    double narrow = Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
    return Math.toDegrees(Math.atan2(east * narrow, north));
  }

  private static Place grown(Place place, int radius) {
    return place.latitude() == null || place.longitude() == null
        ? place
        : at(place, place.latitude(), place.longitude(), radius);
  }

  private static Place at(Place place, double latitude, double longitude, int radius) {
    return new Place(
        place.name(),
        place.country(),
        place.admin1(),
        place.admin2(),
        latitude,
        longitude,
        place.geonamesId(),
        place.feature(),
        radius);
  }

  private static double wrapped(double longitude) {
    return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
  }

  /** Four decimals, as the gazetteer has. */
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }

  /** The words around a name, in lower case. */
  private record Words(Toponym name) {
    String lower(int at) {
      return at < 0 || at >= name.sentence().tokens().size()
          ? ""
          : name.sentence().token(at).text().toLowerCase(Locale.ROOT);
    }

    /** Passes over "the", "the city" and the like, toward the front. */
    int skipped(int at) {
      int here = at;
      while (lower(here).matches("the|city|town|village|capital")
          || (lower(here).equals("of") && lower(here - 1).matches("city|town|village"))) {
        here--;
      }
      return here;
    }

    /** The metres of "10 km", "ten miles", "10-kilometre" that end at a word, or null. */
    @Nullable Double metres(int unit) {
      String word = lower(unit);
      boolean miles = MILES.contains(word);
      Double number = miles || KILOMETRES.contains(word) ? number(lower(unit - 1)) : null;
      return number == null ? null : number * (miles ? 1609.34 : 1000);
    }

    private static @Nullable Double number(String word) {
      if (word.matches("\\d{1,3}(\\.\\d+)?")) {
        return Double.valueOf(word);
      }
      Integer spelled = NUMBERS.get(word);
      return spelled == null ? null : Double.valueOf(spelled);
    }
  }
}
