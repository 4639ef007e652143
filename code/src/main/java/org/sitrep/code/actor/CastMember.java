package org.sitrep.code.actor;

import org.sitrep.model.ActorMention;
import org.sitrep.model.Quote;

/**
 * A mention of an actor with where it stands in the parse.
 *
 * @param mention the words and whom they stand for
 * @param sentence index of the sentence
 * @param head index of the head token in the sentence
 * @param kind what kind of mention it is
 * @param plural whether it stands for more than one
 */
public record CastMember(ActorMention mention, int sentence, int head, Kind kind, boolean plural) {
  /** Kinds of mentions, from the surest. */
  public enum Kind {
    PERSON,
    GROUP,
    COUNTRY,
    NOMINAL,
    ADJECTIVE,
    PRONOUN,
    /** A place that stands for who is there, where an act is against it and names nobody. */
    PLACE
  }

  /** Returns the words. */
  public Quote quote() {
    return mention.quote();
  }

  /** Returns the country, or an empty string. */
  public String country() {
    String country = mention.actor().country();
    return country == null ? "" : country;
  }

  /** Returns the sector, or an empty string. */
  public String sector() {
    String sector = mention.actor().sector();
    return sector == null ? "" : sector;
  }
}
