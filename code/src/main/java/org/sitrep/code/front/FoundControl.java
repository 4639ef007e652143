package org.sitrep.code.front;

import org.jspecify.annotations.Nullable;
import org.sitrep.code.actor.CastMember;
import org.sitrep.model.ControlState;
import org.sitrep.model.Extent;
import org.sitrep.model.PlaceMention;
import org.sitrep.model.Quote;

/**
 * What a sentence says of who holds a place.
 *
 * @param sentence index of the sentence
 * @param place the place
 * @param actor the side, or null
 * @param state held, taken, ...
 * @param extent how much of the place
 * @param quote the words it rests on
 * @param act index of the act that tells the same, or -1
 */
public record FoundControl(
    int sentence,
    PlaceMention place,
    @Nullable CastMember actor,
    ControlState state,
    Extent extent,
    Quote quote,
    int act) {}
