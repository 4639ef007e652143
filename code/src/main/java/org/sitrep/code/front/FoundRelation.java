package org.sitrep.code.front;

import org.sitrep.code.actor.CastMember;
import org.sitrep.model.Quote;
import org.sitrep.model.RelationKind;

/**
 * How a sentence says two actors stand to each other.
 *
 * @param subject of whom it is said
 * @param kind the relation
 * @param object the other
 * @param quote the words it rests on
 */
public record FoundRelation(
    CastMember subject, RelationKind kind, CastMember object, Quote quote) {}
