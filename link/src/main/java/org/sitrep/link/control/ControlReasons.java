package org.sitrep.link.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.ControlChange;
import org.sitrep.model.ControlChange.Testimony;
import org.sitrep.model.ControlState;
import org.sitrep.model.Explanation;
import org.sitrep.model.Explanation.Rule;
import org.sitrep.model.Extent;

/** Says in sentences why a place is taken to be held as it is on a day. */
public final class ControlReasons {
  private ControlReasons() {}

  /**
   * Returns what speaks for and against the state of a place on a day, or null where nothing is
   * told of it up to then. The explanation counts as joined where one side holds the place
   * undisputed.
   *
   * @param changes the changes, in order of time
   * @param place the name of the place, in any case
   * @param day the day
   */
  public static @Nullable Explanation of(List<ControlChange> changes, String place, LocalDate day) {
    ControlChange last = null;
    for (ControlChange change : changes) {
      if (change.place().name().equalsIgnoreCase(place) && !change.from().isAfter(day)) {
        last = change;
      }
    }
    return last == null ? null : of(last, day);
  }

  private static Explanation of(ControlChange change, LocalDate day) {
    List<Rule> rules = new ArrayList<>();
    boolean settled =
        switch (change.state()) {
          case HELD, CLAIMED -> true;
          case CONTESTED, LEFT -> false;
        };
    rules.add(new Rule("state", settled, state(change)));
    change.claims().forEach(testimony -> rules.add(new Rule("for", true, says(testimony))));
    change.against().forEach(testimony -> rules.add(new Rule("against", false, says(testimony))));
    return new Explanation(change.place().name(), day.toString(), settled, rules);
  }

  private static String state(ControlChange change) {
    String holder = change.holder() == null ? "nobody that is known" : change.holder().name();
    String how =
        switch (change.state()) {
          case HELD -> "held by " + holder + ", and not by its own word alone";
          case CLAIMED -> "claimed by " + holder + ", by its own word alone";
          case CONTESTED -> "contested, and was last held undisputed by " + holder;
          case LEFT -> "left by those who held it, and nobody is told to have come after";
        };
    String until = change.to() == null ? "" : " until " + change.to();
    return change.place().name() + " is " + how + ", from " + change.from() + until;
  }

  private static String says(Testimony testimony) {
    String what =
        (testimony.denied() ? "it is denied that " : "")
            + testimony.side().name()
            + ' '
            + verb(testimony.told())
            + (testimony.extent() == Extent.UNKNOWN
                ? ""
                : " (" + testimony.extent().name().toLowerCase(Locale.ROOT) + " of it)");
    String who =
        testimony.claimants().isEmpty()
            ? "by its own account"
            : "according to " + String.join(" and ", testimony.claimants());
    String id = testimony.claimId() == null ? testimony.reportId() : testimony.claimId();
    return id + " tells, " + who + ", of " + testimony.day() + " that " + what;
  }

  private static String verb(ControlState told) {
    return switch (told) {
      case HELD -> "held it";
      case TAKEN -> "took it";
      case LOST -> "lost or left it";
      case CONTESTED -> "fought for it";
      case APPROACHED -> "came near it";
      case CUT_OFF -> "cut it off";
    };
  }
}
