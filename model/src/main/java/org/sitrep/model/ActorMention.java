package org.sitrep.model;

/**
 * Words of a report that stand for an actor.
 *
 * @param quote the words, a name, a nominal or a pronoun
 * @param actor whom they stand for
 */
public record ActorMention(Quote quote, Actor actor) {}
