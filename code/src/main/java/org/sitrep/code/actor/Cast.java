package org.sitrep.code.actor;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * All who are mentioned in a report, in order of the text.
 *
 * @param members the mentions
 * @param frame the country that the report is about
 * @param backings who is said to be behind whom by "-backed", "-led" and the like
 */
public record Cast(List<CastMember> members, Frame frame, List<Backing> backings) {
  public Cast {
    backings = List.copyOf(backings);
    members =
        members.stream()
            .sorted(
                Comparator.comparingInt((CastMember m) -> m.quote().start())
                    .thenComparingInt(m -> m.quote().end())
                    .thenComparing(CastMember::country)
                    .thenComparing(CastMember::sector))
            .toList();
  }

  /** Returns everybody without the places that stand for who is there. */
  public List<CastMember> people() {
    return members.stream().filter(m -> m.kind() != CastMember.Kind.PLACE).toList();
  }

  /**
   * Returns those whose head is that token; several where one phrase names several, as "Syrian and
   * Russian jets" does.
   */
  public List<CastMember> at(int sentence, int token) {
    return people().stream().filter(m -> m.sentence() == sentence && m.head() == token).toList();
  }

  /** Returns those of a sentence whose head is among the tokens, in order of the text. */
  public List<CastMember> among(int sentence, BitSet tokens) {
    return people().stream().filter(m -> m.sentence() == sentence && tokens.get(m.head())).toList();
  }

  /**
   * Returns those of a sentence, places that stand for who is there among them, in order of the
   * text.
   */
  public List<CastMember> withPlaces(int sentence) {
    return members.stream().filter(m -> m.sentence() == sentence).toList();
  }

  /** Returns those of a sentence, in order of the text. */
  public List<CastMember> of(int sentence) {
    return people().stream().filter(m -> m.sentence() == sentence).toList();
  }

  /**
   * That somebody is behind an actor.
   *
   * @param backer who is behind
   * @param how the participle: backed, led, allied, ...
   * @param backed behind whom
   */
  public record Backing(CastMember backer, String how, CastMember backed) {}
}
