package org.sitrep.code.date;

import static org.sitrep.code.date.TimeWords.FULL_MONTH;
import static org.sitrep.code.date.TimeWords.NTH;
import static org.sitrep.code.date.TimeWords.NUMBER;
import static org.sitrep.code.date.TimeWords.ORDINAL;
import static org.sitrep.code.date.TimeWords.SEASON;
import static org.sitrep.code.date.TimeWords.TURN;
import static org.sitrep.code.date.TimeWords.UNIT;
import static org.sitrep.code.date.TimeWords.WEEKDAY;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.date.TimeValue.Base;
import org.sitrep.code.date.TimeValue.Calendar;
import org.sitrep.code.date.TimeValue.Clock;
import org.sitrep.code.date.TimeValue.Part;
import org.sitrep.code.date.TimeValue.Partly;
import org.sitrep.code.date.TimeValue.Season;
import org.sitrep.code.date.TimeValue.Shift;
import org.sitrep.code.date.TimeValue.Stretch;
import org.sitrep.code.date.TimeValue.Turned;
import org.sitrep.code.date.TimeValue.Unit;
import org.sitrep.code.date.TimeValue.Unplaced;
import org.sitrep.code.date.TimeValue.Weekday;

/** Times that are counted from another: weekdays, "two days ago", "the next month"; the clock. */
final class RelativeRules {
  private static final String PART_OF_DAY =
      "(?i:\\s+(?:early\\s+)?(?:morning|afternoon|evening|night|noon))?\\b";

  private static final String DAY_PART =
      "(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night)";

  static final List<TimeRule> ALL =
      List.of(
          TimeRule.of(
              "(?i:(?<turn>"
                  + TURN
                  + ")\\s+)?(?i:(?:early|late)\\s+(?:on\\s+)?)?(?<weekday>"
                  + WEEKDAY
                  + ")"
                  + PART_OF_DAY,
              RelativeRules::weekday),
          TimeRule.of(
              "(?i:the\\s+day\\s+before\\s+yesterday)", m -> shift(-2, Unit.DAY, Base.PRESENT)),
          TimeRule.of(
              "(?i:the\\s+day\\s+after\\s+tomorrow)", m -> shift(2, Unit.DAY, Base.PRESENT)),
          TimeRule.of(
              "(?i:(?:early\\s+|late\\s+)?yesterday" + PART_OF_DAY + "|last\\s+night)\\b",
              m -> shift(-1, Unit.DAY, Base.PRESENT)),
          TimeRule.of(
              "(?i:(?:earlier\\s+|later\\s+|early\\s+|late\\s+)?(?:today|tonight)"
                  + "|(?:early\\s+|late\\s+|earlier\\s+)?this\\s+(?:morning|afternoon|evening))\\b",
              m -> shift(0, Unit.DAY, Base.PRESENT)),
          TimeRule.of("(?i:tomorrow)\\b" + PART_OF_DAY, m -> shift(1, Unit.DAY, Base.PRESENT)),
          TimeRule.of("(?i:overnight)\\b", m -> new Stretch(-1, Unit.DAY, Base.PRESENT)),
          TimeRule.of(
              "(?i:(?:early\\s+|late\\s+)?(?<turn>"
                  + TURN
                  + ")\\s+(?<unit>"
                  + UNIT
                  + "|"
                  + DAY_PART
                  + "))\\b(?!-|\\s+(?:of|in)\\s+(?!that|the\\s+(?:month|year)))",
              RelativeRules::turnedUnit),
          TimeRule.of(
              "(?i:(?<turn>" + TURN + ")\\s+(?:year['\u2019]s\\s+)?)(?<month>" + FULL_MONTH + ")",
              m -> turned(m, new Calendar(null, TimeWords.month(m.group("month")), null))),
          TimeRule.of(
              "(?i:(?<turn>" + TURN + ")\\s+(?:year['\u2019]s\\s+)?(?<season>" + SEASON + "))",
              m -> turned(m, new Season(null, TimeWords.season(m.group("season"))))),
          TimeRule.of(
              "(?i:(?<number>"
                  + NUMBER
                  + ")\\s+(?<unit>"
                  + UNIT
                  + ")(?:\\s+and\\s+a\\s+half)?\\s+(?<way>ago|earlier"
                  + "|later|afterwards?|thereafter|previously|prior|hence|(?:before|after)(?=\\s*[.,;)])))\\b",
              RelativeRules::away),
          TimeRule.of(
              "(?i:(?<way>later|earlier)\\s+(?:on\\s+)?(?:in\\s+)?(?<turn>"
                  + TURN
                  + "|the)\\s+(?<unit>"
                  + UNIT
                  + "|"
                  + DAY_PART
                  + "|season))\\b",
              RelativeRules::partOfTurned),
          TimeRule.of(
              "(?i:(?:the\\s+)?(?:very\\s+)?(?<part>end|beginning|start|middle|close|(?:early|latter|later|last|first|final|closing)"
                  + "\\s+(?:part|days|months|weeks))\\s+of\\s+(?<turn>"
                  + TURN
                  + "|the)\\s+(?<unit>day|week|month|year|decade|century))\\b",
              RelativeRules::partOfTurned),
          TimeRule.of(
              "(?i:the\\s+(?:(?:next\\s+|following\\s+)?day\\s+(?:after|following)|morning\\s+after)(?=\\s*[.,;)]))",
              m -> shift(1, Unit.DAY, Base.STORY)),
          TimeRule.of(
              "(?i:the\\s+(?:day|night|evening)\\s+before(?=\\s*[.,;)]))",
              m -> shift(-1, Unit.DAY, Base.STORY)),
          TimeRule.of(
              "(?i:(?:the\\s+)?(?<turn>past|last|previous|next|coming)\\s+(?<number>\\d{1,3}|"
                  + NUMBER
                  + ")\\s+(?<unit>"
                  + UNIT
                  + "))\\b",
              RelativeRules::stretch),
          TimeRule.of(
              "(?i:(?:the\\s+)?(?:past|last|next|coming)\\s+(?:few|several|couple\\s+of)\\s+(?:"
                  + UNIT
                  + "))\\b",
              m -> new Unplaced()),
          TimeRule.of(
              "(?i:the\\s+(?:"
                  + ORDINAL
                  + "|\\d{1,3}"
                  + NTH
                  + ")\\s+day)(?=\\s+of\\s+)(?!\\s+of\\s+"
                  + FULL_MONTH
                  + ")(?=\\s+of\\s+[a-z])",
              m -> new Unplaced()),
          TimeRule.of(
              "(?i:(?:the\\s+)?(?:at\\s+|over\\s+)?the\\s+weekend)\\b",
              m -> shift(-1, Unit.WEEKEND, Base.PRESENT)),
          TimeRule.of(
              "(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[aApP]\\.?[mM]\\b\\.?)",
              RelativeRules::clock),
          TimeRule.of(
              "(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])(?:\\s+hours)?(?<half>)",
              RelativeRules::clock),
          TimeRule.of("(?i:noon|midday)\\b", m -> new Clock(LocalTime.NOON, null)),
          TimeRule.of("(?i:midnight)\\b", m -> new Clock(LocalTime.MIDNIGHT, null)),
          TimeRule.of(
              "Christmas(?:\\s+(?<eve>Eve|Day|night|morning))?\\b", RelativeRules::christmas),
          TimeRule.of(
              "New\\s+Year['\u2019]?s?(?<eve>\\s+Eve|\\s+Day)\\b",
              m ->
                  m.group("eve").endsWith("Day")
                      ? new Calendar(null, 1, 1)
                      : new Calendar(null, 12, 31)));

  private RelativeRules() {}

  private static TimeValue weekday(Matcher m) {
    return turned(m, new Weekday(TimeWords.weekday(m.group("weekday"))));
  }

  private static TimeValue turned(Matcher m, TimeValue of) {
    String turn = m.group("turn");
    return turn == null ? of : new Turned(of, TimeWords.step(turn), TimeWords.base(turn));
  }

  /** Reads "the past week" as the seven days up to now, and "last week" as the one before this. */
  private static @Nullable TimeValue turnedUnit(Matcher m) {
    String turn = TimeWords.lower(m.group("turn"));
    if (m.group("unit").endsWith("s")) {
      return null;
    }
    Unit unit = TimeWords.unit(m.group("unit"));
    if (turn.matches("past|the\\s+(?:past|last)")) {
      return new Stretch(-1, unit, Base.PRESENT);
    }
    return shift(TimeWords.step(turn), unit, TimeWords.base(turn));
  }

  private static TimeValue away(Matcher m) {
    String way = TimeWords.lower(m.group("way"));
    int sign = way.matches("ago|earlier|previously|prior|before") ? -1 : 1;
    int number = TimeWords.number(m.group("number"));
    int weeks = TimeWords.lower(m.group("unit")).startsWith("fortnight") ? 2 : 1;
    Base base = way.equals("ago") || way.equals("hence") ? Base.PRESENT : Base.STORY;
    return shift(sign * number * weeks, TimeWords.unit(m.group("unit")), base);
  }

  private static TimeValue partOfTurned(Matcher m) {
    String turn = TimeWords.lower(m.group("turn"));
    Part part =
        TimeWords.part(m.pattern().pattern().contains("<part>") ? m.group("part") : m.group("way"));
    Base base = turn.equals("the") ? Base.STORY : TimeWords.base(turn);
    return new Partly(
        part == null ? Part.EARLY : part,
        shift(TimeWords.step(turn), TimeWords.unit(m.group("unit")), base));
  }

  private static TimeValue stretch(Matcher m) {
    int number = TimeWords.number(m.group("number"));
    int sign = TimeWords.step(m.group("turn")) < 0 ? -1 : 1;
    return new Stretch(sign * number, TimeWords.unit(m.group("unit")), Base.PRESENT);
  }

  private static @Nullable TimeValue clock(Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    int minute = m.group("minute") == null ? 0 : Integer.parseInt(m.group("minute"));
    String half = TimeWords.lower(m.group("half"));
    if (!half.isEmpty() && (hour > 12 || hour == 0)) {
      return null;
    }
    int shifted = half.isEmpty() ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
    return new Clock(LocalTime.of(shifted, minute), null);
  }

  private static TimeValue christmas(Matcher m) {
    return new Calendar(null, 12, "Eve".equals(m.group("eve")) ? 24 : 25);
  }

  private static Shift shift(int amount, Unit unit, Base base) {
    return new Shift(amount, unit, base);
  }
}
