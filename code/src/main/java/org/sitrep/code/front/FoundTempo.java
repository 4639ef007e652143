package org.sitrep.code.front;

import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Direction;
import org.sitrep.model.Quote;

/**
 * What a sentence says of the pace of an action.
 *
 * @param sentence index of the sentence
 * @param actor the side, or null
 * @param of the action
 * @param direction how the pace changes
 * @param quote the words it rests on
 */
public record FoundTempo(
    int sentence, @Nullable CastMember actor, String of, Direction direction, Quote quote) {}
