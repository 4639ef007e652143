package org.sitrep.model;

/**
 * How a report says two actors stand to each other.
 *
 * @param subject index of the actor of whom it is said
 * @param kind the relation
 * @param object index of the other actor
 * @param quote the words it rests on
 */
public record Relation(int subject, RelationKind kind, int object, Quote quote) {}
