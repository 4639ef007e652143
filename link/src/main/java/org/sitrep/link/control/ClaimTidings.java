package org.sitrep.link.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.link.control.TidingReader.Told;
import org.sitrep.link.side.ArmedSide;
import org.sitrep.model.Claim;
import org.sitrep.model.CodedReport;
import org.sitrep.model.Control;
import org.sitrep.model.ControlState;
import org.sitrep.model.EventType;
import org.sitrep.model.Extent;
import org.sitrep.model.Factuality;

/**
 * Reads tidings out of the claims of a report: armed capture of a place, and withdrawal from it.
 * What is planned or conditional tells nothing; what is denied is kept as a denial; what lies back
 * tells of its own day, and is left out where it tells none or lies back more than a year: a war of
 * long ago does not say who holds a town in this one.
 */
final class ClaimTidings {
  private static final String CAPTURE_CONTEXT = "territory";
  private static final Pattern HOLDS =
      Pattern.compile("(?i)(still )?(hold|holds|held|holding|controls?|controlled|controlling)");

  /** Who "lost" is not who took; the coder's state of the same words tells the loser. */
  private static final Pattern LOSES = Pattern.compile("(?i)(lost|lose|loses|losing|loss)( .*)?");

  /** To bring people out of a town is not to give it up. */
  private static final Pattern RESCUES = Pattern.compile("(?i)(evacuat|airlift|rescu).*");

  private final CodedReport coded;
  private final Days days;

  ClaimTidings(CodedReport coded, Days days) {
    this.coded = coded;
    this.days = days;
  }

  /** Returns what the claims tell, in their order. */
  List<Tiding> read() {
    TidingReader reader = new TidingReader(coded, days);
    List<Tiding> tidings = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      Told told = told(claim);
      if (told != null) {
        tidings.addAll(reader.of(told, claim.places()));
      }
    }
    return tidings;
  }

  private @Nullable Told told(Claim claim) {
    ControlState state = stateOf(claim);
    ArmedSide side = state == null ? null : Sides.acting(coded, claim);
    if (state == null || side == null || !happened(claim)) {
      return null;
    }
    return new Told(
        side,
        state,
        claim.factuality() == Factuality.NEGATED,
        extentOf(claim),
        claim.trigger(),
        claim.id(),
        claim.date(),
        claim.attributions());
  }

  /** Returns what a claim tells of who holds its places, or null. */
  static @Nullable ControlState stateOf(Claim claim) {
    String words = claim.trigger().text();
    if (claim.type() == EventType.RETREAT && "withdraw".equals(claim.mode())) {
      return RESCUES.matcher(words).matches() ? null : ControlState.LOST;
    }
    boolean captures =
        claim.type() == EventType.COERCE
            && "seize".equals(claim.mode())
            && claim.contexts().contains(CAPTURE_CONTEXT);
    if (!captures || LOSES.matcher(words).matches()) {
      return null;
    }
    return HOLDS.matcher(words).matches() ? ControlState.HELD : ControlState.TAKEN;
  }

  private boolean happened(Claim claim) {
    return switch (claim.factuality()) {
      case ACTUAL, ONGOING -> !Certainty.planned(coded.report().text(), claim.trigger());
      case HISTORICAL -> days.recent(coded, claim.date());
      case NEGATED -> true;
      case FUTURE, HYPOTHETICAL -> false;
    };
  }

  private Extent extentOf(Claim claim) {
    return coded.control().stream()
        .filter(control -> claim.id().equals(control.claim()))
        .map(Control::extent)
        .findFirst()
        .orElse(Extent.UNKNOWN);
  }
}
