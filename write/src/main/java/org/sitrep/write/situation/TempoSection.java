package org.sitrep.write.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.CodedReport;
import org.sitrep.model.DateRange;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Moment;
import org.sitrep.model.Place;
import org.sitrep.model.TempoDay;

/** How busy each side was, against the week before. */
final class TempoSection {
  private static final int MOST = 10;

  /** So few acts are one more or less by chance. */
  private static final int COMPARABLE = 5;

  /** Fewer acts of a side than these tell nothing of its pace. */
  private static final int FEWEST = 3;

  private static final int MOST_SAID = 4;
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");
  private static final int COUNTRY = 3;
  private static final int SECTOR = 6;

  private final Draft draft;

  private TempoSection(Draft draft) {
    this.draft = draft;
  }

  private record Series(String side, String area) {}

  static Section of(Draft draft) {
    TempoSection section = new TempoSection(draft);
    List<Point> points = new ArrayList<>(section.points());
    if (!points.isEmpty()) {
      points.add(0, section.coverage());
    }
    points.addAll(section.said());
    return new Section(
        "tempo",
        "Tempo against the week before",
        "An act of force is an attack, or ground or things seized, whose day is known to within"
            + " two; an act of two sides counts for both, and provinces with a single act are left"
            + " out. More reports make more acts: read the counts beside the number of reports.",
        points);
  }

  /** How many reports there are decides how many acts can be known. */
  private Point coverage() {
    List<Event> during = draft.selection().force();
    List<Event> before = draft.selection().before();
    return new Point(
        null,
        List.of(
            draft.about(
                during,
                "Acts of force told for the period of "
                    + Wording.counted(draft.scope().days(), "day")
                    + ": "
                    + Wording.number(during.size())
                    + ", in "
                    + Wording.counted(Basis.reports(during), "report")
                    + "."),
            before.isEmpty()
                ? draft.about(
                    during, "None is told for the week before; the record may not cover it.")
                : draft.about(
                    before,
                    "For the week before: "
                        + Wording.number(before.size())
                        + ", in "
                        + Wording.counted(Basis.reports(before), "report")
                        + ".")));
  }

  private List<Point> points() {
    Map<Series, Integer> during = counts(draft.scope().period());
    Map<Series, Integer> before = counts(draft.scope().weekBefore());
    Map<String, List<Series>> byArea = new TreeMap<>();
    Stream.concat(during.keySet().stream(), before.keySet().stream())
        .distinct()
        .forEach(
            series -> byArea.computeIfAbsent(area(series), at -> new ArrayList<>()).add(series));
    List<Point> points = new ArrayList<>();
    byArea.entrySet().stream()
        .filter(each -> sum(each.getValue(), during) + sum(each.getValue(), before) > 1)
        .sorted(Comparator.comparing(each -> -sum(each.getValue(), during)))
        .limit(MOST)
        .forEach(each -> points.add(point(each.getKey(), each.getValue(), during, before)));
    return points;
  }

  private static int sum(List<Series> series, Map<Series, Integer> counts) {
    return series.stream().mapToInt(each -> counts.getOrDefault(each, 0)).sum();
  }

  /** Tells of an area, and of the sides whose acts are enough to be compared. */
  private Point point(
      String area, List<Series> sides, Map<Series, Integer> during, Map<Series, Integer> before) {
    List<Statement> statements = new ArrayList<>();
    statements.add(area(area));
    sides.stream()
        .filter(each -> sum(List.of(each), during) + sum(List.of(each), before) >= FEWEST)
        .sorted(
            Comparator.comparing((Series each) -> -during.getOrDefault(each, 0))
                .thenComparing(Series::side))
        .map(each -> side(each, during.getOrDefault(each, 0), before.getOrDefault(each, 0)))
        .forEach(statements::add);
    return new Point(area.isEmpty() ? "province not told" : area, statements);
  }

  private Statement area(String area) {
    List<Event> acts = inArea(area, draft.selection().period(), draft.scope().period());
    List<Event> earlier = inArea(area, draft.selection().before(), draft.scope().weekBefore());
    return compared("All sides", acts, earlier);
  }

  private Statement side(Series series, int during, int before) {
    List<Event> acts = acts(series, draft.selection().period(), draft.scope().period());
    List<Event> earlier = acts(series, draft.selection().before(), draft.scope().weekBefore());
    if (acts.size() != during || earlier.size() != before) {
      throw new IllegalStateException(
          "The tempo counts other acts than the report: " + series + ", " + during + ", " + before);
    }
    List<Event> both = new ArrayList<>(acts);
    both.addAll(earlier);
    return compared(name(series, both), acts, earlier);
  }

  private Statement compared(String who, List<Event> acts, List<Event> earlier) {
    List<Event> both = new ArrayList<>(acts);
    both.addAll(earlier);
    return draft.about(
        both,
        who
            + ": "
            + Wording.counted(acts.size(), "act")
            + " of force in the period, "
            + Wording.number(earlier.size())
            + " in the week before; "
            + pace(acts.size(), earlier.size())
            + ".");
  }

  private Map<Series, Integer> counts(DateRange days) {
    Map<Series, Integer> counts = new LinkedHashMap<>();
    for (TempoDay day : draft.dossier().tempo()) {
      if (days.holds(day.day()) && isHere(day.area()) && day.actions() > 0) {
        counts.merge(new Series(day.side(), day.area()), day.actions(), Integer::sum);
      }
    }
    return counts;
  }

  private boolean isHere(String area) {
    String country = draft.scope().country();
    return area.equals(country) || area.endsWith(", " + country);
  }

  /** The period need not have seven days; what is compared is acts a day. */
  private String pace(int during, int before) {
    if (during + before < COMPARABLE) {
      return "too few to compare";
    }
    int compared = Integer.compare(during * 7, before * draft.scope().days());
    return compared == 0 ? "as many a day" : compared > 0 ? "more a day" : "fewer a day";
  }

  private String area(Series series) {
    int end = series.area().lastIndexOf(", " + draft.scope().country());
    return end < 0 ? "" : series.area().substring(0, end);
  }

  private List<Event> acts(Series series, List<Event> events, DateRange days) {
    return inArea(area(series), events, days).stream()
        .filter(event -> event.actors().stream().anyMatch(party -> isSide(party, series.side())))
        .toList();
  }

  private static List<Event> inArea(String area, List<Event> events, DateRange days) {
    return events.stream()
        .filter(Selection::isForce)
        .filter(event -> isOn(event, days))
        .filter(event -> event.place() != null && areaOf(event.place()).equals(area))
        .toList();
  }

  private static boolean isOn(Event event, DateRange days) {
    DateRange range = event.range();
    return range != null && range.days() <= 2 && days.holds(range.from());
  }

  private static String areaOf(@Nullable Place place) {
    return place == null || place.isCountry() || place.admin1() == null ? "" : place.admin1();
  }

  /** The government, the army and the police of a country are one side, as in the tempo itself. */
  private static boolean isSide(Party party, String side) {
    String code = party.code();
    if (code == null || code.length() < SECTOR) {
      return false;
    }
    boolean ofState = STATE.contains(code.substring(COUNTRY, SECTOR));
    return side.equals(ofState ? code.substring(0, COUNTRY) + "MIL" : code);
  }

  /** Returns the name that most acts give the side. */
  private static String name(Series series, List<Event> acts) {
    Map<String, Integer> names = new TreeMap<>();
    acts.stream()
        .flatMap(event -> event.actors().stream())
        .filter(party -> isSide(party, series.side()))
        .forEach(party -> names.merge(party.name(), 1, Integer::sum));
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() + " (" + series.side() + ")")
        .orElse(series.side());
  }

  /** What reports of the period say of the pace. */
  private List<Point> said() {
    return draft.dossier().reports().stream()
        .filter(coded -> !draft.reports().isCopy(coded.id()))
        .filter(this::isOfPeriod)
        .flatMap(
            coded -> coded.tempo().stream().map(tempo -> sentence(coded, tempo.quote().start())))
        .distinct()
        .limit(MOST_SAID)
        .map(number -> Point.of(draft.quote(number)))
        .toList();
  }

  private boolean isOfPeriod(CodedReport coded) {
    Moment printed = coded.report().published();
    LocalDate day = printed == null ? null : printed.day();
    return day != null
        && draft.scope().period().holds(day)
        && coded.places().stream()
            .map(mention -> mention.place())
            .anyMatch(place -> place != null && draft.scope().country().equals(place.country()));
  }

  private int sentence(CodedReport coded, int at) {
    String quote =
        coded.sentences().stream()
            .filter(sentence -> sentence.holds(at))
            .findFirst()
            .map(coded::textOf)
            .orElse(coded.report().text());
    return draft.citations().sentence(coded, null, quote, List.of());
  }
}
