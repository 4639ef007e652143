package org.sitrep.link.side;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Actor;
import org.sitrep.model.Event.Party;

/**
 * Who can fight and hold ground: the forces of a state, or an armed group. The government, the
 * army, the police and the secret service of one country are one side. Two groups that are known by
 * their names are two sides, however alike their codes; words without a name ("the rebels") may
 * stand for any group of the country that is not the state's.
 *
 * @param code the actor code
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER 2.0 sector
 * @param group the code of a known group, or null
 * @param name the name as it is printed
 */
public record ArmedSide(
    String code, String country, String sector, @Nullable String group, String name) {
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  /** Paramilitary forces, rebels, opposition, unidentified armed actors, armed criminals. */
  private static final Set<String> OTHERS = Set.of("PRM", "REB", "OPP", "PTY", "UAF", "CRM");

  private static final int COUNTRY = 3;
  private static final int SECTOR = 6;

  /** Returns the side that an actor stands for, or null where it is none that bears arms. */
  public static @Nullable ArmedSide of(Actor actor) {
    String code = actor.code();
    ArmedSide coded = code == null ? null : ofCode(code);
    return coded == null || actor.name() == null
        ? coded
        : new ArmedSide(coded.code, coded.country, coded.sector, coded.group, actor.name());
  }

  /** Returns the side of a code such as {@code SYRMIL} or {@code CODREBM23}, or null. */
  public static @Nullable ArmedSide ofCode(@Nullable String code) {
    if (code == null || code.length() < SECTOR) {
      return null;
    }
    String sector = code.substring(COUNTRY, SECTOR);
    if (!STATE.contains(sector) && !OTHERS.contains(sector)) {
      return null;
    }
    String group = code.length() > SECTOR ? code.substring(SECTOR) : null;
    return new ArmedSide(code, code.substring(0, COUNTRY), sector, group, code);
  }

  /** Returns whether these are the forces of a state. */
  public boolean ofState() {
    return STATE.contains(sector);
  }

  /** Returns whether it is known who these are, and not only that they bear arms. */
  public boolean identified() {
    return !sector.equals("UAF") || group != null;
  }

  /** Returns whether the two may be one side. */
  public boolean same(ArmedSide other) {
    if (code.equals(other.code)) {
      return true;
    }
    if (!country.equals(other.country) || ofState() != other.ofState()) {
      return false;
    }
    return ofState() || group == null || other.group == null || group.equals(other.group);
  }

  /**
   * Returns one code for all that are the same side: the forces of a state are its army ({@code
   * SYRMIL}), everybody else keeps the code.
   */
  public String commonCode() {
    return ofState() ? country + "MIL" : code;
  }

  /** Returns the side as events name it. */
  public Party party() {
    return new Party(name, code);
  }

  /** Returns the one of two that tells more of who it is. */
  public ArmedSide orFiner(ArmedSide other) {
    return group == null && other.group != null ? other : this;
  }

  /** Two sides are equal by their codes; names are only how they are printed. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArmedSide side && code.equals(side.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code);
  }
}
