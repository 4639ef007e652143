package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.control.TidingReader.Told;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.ControlState;
import org.sitrep.model.Factuality;
import org.sitrep.model.Place;

/**
 * Reads tidings out of the states that a report tells of places.
 *
 * <ul>
 *   <li>A taking or a loss that a claim tells is read there. One that no claim tells is only
 *       evidence with a day of its own: "since the fall of the town" is no news.
 *   <li>Words that overlap a claim are as factual as it; other words are not evidence after "would"
 *       or "if", and "no longer controls" tells of a loss.
 *   <li>"Rebel-held" tells of rebels and of nobody else.
 *   <li>A place is fought over where words say that it is fought for, or where a claim of a clash
 *       in it names two armed sides. That somebody was killed there, shot or shelled, is no
 *       contest, and neither is a clash in a whole province.
 *   <li>Approached and cut off places are as they were.
 * </ul>
 */
final class StateTidings {
  private static final Pattern HELD_BY =
      Pattern.compile("(?i)(rebel|government|opposition)-held.*");

  private static final Pattern FOUGHT_FOR =
      Pattern.compile(
          "(?is).*\\b(control of|battle for|battles for|battling for|fighting for|street fighting in"
              + "|streets of|inside|contested)\\b.*");

  /** A noun for a battle may be of any time. */
  private static final Pattern BATTLE = Pattern.compile("(?is)battle for\\b.*");

  private final CodedReport coded;
  private final Days days;

  StateTidings(CodedReport coded, Days days) {
    this.coded = coded;
    this.days = days;
  }

  /** Returns what the states tell, in their order. */
  List<Tiding> read() {
    TidingReader reader = new TidingReader(coded, days);
    List<Tiding> tidings = new ArrayList<>();
    for (Control control : coded.control()) {
      Place place = coded.places().get(control.place()).place();
      if (place != null) {
        for (Told told : told(control, place)) {
          tidings.addAll(reader.of(told, List.of(control.place())));
        }
      }
    }
    return tidings;
  }

  private List<Told> told(Control control, Place place) {
    return switch (control.state()) {
      case TAKEN, LOST -> changed(control);
      case HELD -> held(control);
      case CONTESTED -> contested(control, place);
      case APPROACHED, CUT_OFF -> List.of();
    };
  }

  private List<Told> changed(Control control) {
    Claim claim = claimAt(control);
    boolean told = claim != null && ClaimTidings.stateOf(claim) != null;
    if (control.claim() != null || told || !days.own(coded, control.date())) {
      return List.of();
    }
    return one(control, control.state(), claim);
  }

  private List<Told> held(Control control) {
    ArmedSide side = sideOf(control);
    String words = control.quote().text().toLowerCase(Locale.ROOT);
    boolean named = HELD_BY.matcher(words).matches();
    return side == null || (named && words.startsWith("government") != side.ofState())
        ? List.of()
        : one(control, ControlState.HELD, claimAt(control));
  }

  private List<Told> one(Control control, ControlState told, @Nullable Claim claim) {
    ArmedSide side = sideOf(control);
    if (side == null || !happened(control, claim)) {
      return List.of();
    }
    boolean denied =
        claim == null
            ? Certainty.denied(coded.report().text(), control.quote())
            : claim.factuality() == Factuality.NEGATED;
    // Who does not hold a place any more has lost it.
    return denied && told == ControlState.HELD
        ? List.of(told(control, side, ControlState.LOST, false))
        : List.of(told(control, side, told, denied));
  }

  private boolean happened(Control control, @Nullable Claim claim) {
    if (claim == null) {
      return !Certainty.unreal(coded.report().text(), control.quote());
    }
    return switch (claim.factuality()) {
      case ACTUAL, ONGOING, NEGATED -> true;
      case HISTORICAL -> days.recent(coded, control.date());
      case FUTURE, HYPOTHETICAL -> false;
    };
  }

  private List<Told> contested(Control control, Place place) {
    Claim claim = control.claim() == null ? null : coded.claim(control.claim());
    String words = control.quote().text();
    if (place.isArea() || (BATTLE.matcher(words).matches() && !days.own(coded, control.date()))) {
      return List.of();
    }
    if (claim == null || FOUGHT_FOR.matcher(words).matches()) {
      return one(control, ControlState.CONTESTED, claim);
    }
    List<ArmedSide> sides = Sides.all(coded, claim);
    boolean bothKnown = sides.size() > 1 && sides.stream().allMatch(ArmedSide::identified);
    return bothKnown && claim.factuality().tellsOfTheReportsOwnTime()
        ? sides.stream().map(side -> told(control, side, ControlState.CONTESTED, false)).toList()
        : List.of();
  }

  private Told told(Control control, ArmedSide side, ControlState told, boolean denied) {
    return new Told(
        side,
        told,
        denied,
        control.extent(),
        control.quote(),
        control.claim(),
        control.date(),
        control.attributions());
  }

  private @Nullable ArmedSide sideOf(Control control) {
    return control.actor() == null
        ? null
        : ArmedSide.of(coded.actors().get(control.actor()).actor());
  }

  private @Nullable Claim claimAt(Control control) {
    return coded.claims().stream()
        .filter(claim -> claim.trigger().overlaps(control.quote()))
        .findFirst()
        .orElse(null);
  }
}
