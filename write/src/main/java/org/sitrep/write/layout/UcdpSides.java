package org.sitrep.write.layout;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Event;
import org.sitrep.model.Event.Party;
import org.sitrep.model.Side;
import org.sitrep.write.layout.PartyCode.Standing;

/**
 * The two sides of an event in the terms of UCDP. The state stands first in state-based violence,
 * whoever attacked.
 *
 * @param violence 1 state-based, 2 non-state, 3 one-sided
 * @param a name of side A
 * @param b name of side B
 * @param stateA the state of side A, or null
 * @param stateB the state of side B, or null
 * @param turned whether side A is the recipient of the act
 */
record UcdpSides(
    int violence,
    String a,
    String b,
    @Nullable Country stateA,
    @Nullable Country stateB,
    boolean turned) {
  private static final String CIVILIANS = "Civilians";

  /** Returns the sides, or null where the parties do not settle the type of violence. */
  static @Nullable UcdpSides of(Testimony told) {
    Event event = told.event();
    if (event.actors().isEmpty()) {
      return null;
    }
    Party first = event.actors().get(0);
    PartyCode one = PartyCode.of(first, told);
    Party second = opponent(event);
    if (!organised(one)) {
      return null;
    }
    PartyCode two = second == null ? null : PartyCode.of(second, told);
    if (two == null ? onCivilians(told) : two.standing() == Standing.CIVILIANS) {
      return new UcdpSides(3, name(first, one), CIVILIANS, state(one), null, false);
    }
    return two == null || second == null || !organised(two) ? null : armed(first, one, second, two);
  }

  /** The first recipient; where two clash, PLOVER has both as actors. */
  private static @Nullable Party opponent(Event event) {
    if (!event.recipients().isEmpty()) {
      return event.recipients().get(0);
    }
    return event.actors().size() > 1 ? event.actors().get(1) : null;
  }

  private static @Nullable UcdpSides armed(
      Party first, PartyCode one, Party second, PartyCode two) {
    boolean state1 = one.standing() == Standing.STATE;
    boolean state2 = two.standing() == Standing.STATE;
    if (state1 && state2 && String.valueOf(one.country()).equals(two.country())) {
      return null;
    }
    boolean turned = state2 && !state1;
    int violence = state1 || state2 ? 1 : 2;
    return turned
        ? new UcdpSides(violence, name(second, two), name(first, one), state(two), state(one), true)
        : new UcdpSides(
            violence, name(first, one), name(second, two), state(one), state(two), false);
  }

  /** An armed group that nobody names is no organised actor of the codebook. */
  private static boolean organised(PartyCode code) {
    return code.standing().armed() && !"UAF".equals(code.sector());
  }

  private static boolean onCivilians(Testimony told) {
    return "Violence against civilians".equals(told.event().acledEventType())
        || told.ofClaims(c -> c.killed()).stream()
            .flatMap(killed -> killed.bySide().stream())
            .anyMatch(part -> part.side() == Side.CIVILIANS && part.high() > 0);
  }

  /** The codebook names a state's forces by their government. */
  private static String name(Party party, PartyCode code) {
    Country state = state(code);
    return state == null ? party.name() : "Government of " + state.name();
  }

  private static @Nullable Country state(PartyCode code) {
    return code.standing() == Standing.STATE ? Country.of(code.country()) : null;
  }

  String dyad() {
    return a + " - " + b;
  }
}
