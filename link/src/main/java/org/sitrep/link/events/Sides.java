package org.sitrep.link.events;

/**
 * How the two sides of one telling stand to those of another. Of a fight either side may be told as
 * the one that acts, so there the sides are compared crosswise too.
 *
 * @param actors how those who act stand to each other
 * @param recipients how those acted upon do
 */
record Sides(Relation actors, Relation recipients) {
  static Sides of(Telling one, Telling other) {
    Sides direct =
        new Sides(
            SideRule.relation(one.actors(), other.actors()),
            SideRule.relation(one.recipients(), other.recipients()));
    if (direct.actors != Relation.APART
        || !KindRule.mutual(one.claim())
        || !KindRule.mutual(other.claim())) {
      return direct;
    }
    Sides crossed =
        new Sides(
            SideRule.relation(one.actors(), other.recipients()),
            SideRule.relation(one.recipients(), other.actors()));
    boolean fits = crossed.actors.supports() && crossed.recipients != Relation.APART;
    return fits ? crossed : direct;
  }
}
