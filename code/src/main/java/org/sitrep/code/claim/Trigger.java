package org.sitrep.code.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.code.codebook.CodebookException;
import org.sitrep.code.codebook.Row;
import org.sitrep.model.EventType;

/**
 * A word or phrase that tells of an act, as the codebook lists it.
 *
 * @param phrase the lemmas
 * @param pos verb, noun, adjective or phrase
 * @param type PLOVER 2.0 event type
 * @param mode PLOVER 2.0 mode, or null
 * @param subEvent sub-event type in the ACLED layout, or null where the sides decide it or it has
 *     none
 * @param cameo CAMEO code, or null
 * @param contexts PLOVER 2.0 contexts
 * @param roles which words around it act and are acted upon
 * @param needs conditions that must all hold
 * @param excludes conditions none of which may hold
 * @param learned whether the type is learned and not the codebook's
 */
record Trigger(
    String phrase,
    String pos,
    EventType type,
    @Nullable String mode,
    @Nullable String subEvent,
    @Nullable String cameo,
    List<String> contexts,
    String roles,
    List<Condition> needs,
    List<Condition> excludes,
    boolean learned) {
  private static final Set<String> ROLES =
      Set.of(
          "do", "on", "of", "by", "between", "recip", "at", "to", "ask", "promise", "weapon",
          "suffer", "fall", "self", "for", "behind", "about");

  static Trigger of(Row row) {
    if (!ROLES.contains(row.text("roles"))) {
      throw new CodebookException(
          String.format(
              Locale.ROOT,
              "triggers.tsv line %d: roles '%s' is none of %s",
              row.line(),
              row.text("roles"),
              ROLES));
    }
    return new Trigger(
        row.text("phrase").toLowerCase(Locale.ROOT),
        row.text("pos"),
        EventType.valueOf(row.text("event_type")),
        row.known("mode"),
        row.known("acled_sub_event_type"),
        row.known("cameo"),
        row.list("contexts"),
        row.text("roles"),
        Condition.of(row, "needs"),
        Condition.of(row, "excludes"),
        false);
  }

  /** Returns the same words as telling of another type, of which the codebook knows no more. */
  Trigger as(EventType other) {
    return other == type
        ? this
        : new Trigger(
            phrase, pos, other, null, null, cameoOf(other), contexts, roles, needs, excludes, true);
  }

  /**
   * Returns the same words as telling of a promise: who will meet, back or help somebody agrees to
   * do so (PLOVER manual, AGREE).
   */
  Trigger promised() {
    return new Trigger(
        phrase,
        pos,
        EventType.AGREE,
        null,
        subEvent,
        cameoOf(EventType.AGREE),
        contexts,
        roles,
        needs,
        excludes,
        learned);
  }

  /** Returns the CAMEO root that a type mostly comes from (PLOVER manual, table of CAMEO codes). */
  static String cameoOf(EventType type) {
    return switch (type) {
      case AGREE -> "030";
      case CONSULT -> "040";
      case SUPPORT -> "050";
      case COOPERATE -> "060";
      case AID -> "070";
      case CONCEDE -> "081";
      case RETREAT -> "087";
      case ACCUSE -> "110";
      case REQUEST -> "100";
      case REJECT -> "120";
      case THREATEN -> "130";
      case PROTEST -> "140";
      case MOBILIZE -> "150";
      case SANCTION -> "160";
      case COERCE -> "170";
      case ASSAULT -> "190";
    };
  }

  boolean isNoun() {
    return pos.equals("noun");
  }

  boolean isVerb() {
    return pos.equals("verb");
  }

  /** Returns whether it tells only that somebody was hurt, so that the words around it tell how. */
  boolean isOutcome() {
    return Set.of(
                "kill", "wound", "injure", "killing", "hit", "target", "slay", "martyr", "strike",
                "attack", "destroy")
            .contains(phrase)
        && type == EventType.ASSAULT;
  }
}
