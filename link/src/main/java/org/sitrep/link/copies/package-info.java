/**
 * Coded reports come in, {@linkplain org.sitrep.model.Copy pairs that share text} go out. Begin
 * with {@link org.sitrep.link.copies.CopyFinder}: it prepares the reports, nominates pairs by
 * sketches of words and by sentence vectors, aligns the sentences of each pair and judges kind,
 * score, direction and what was changed. {@link org.sitrep.link.copies.Originals} then tells which
 * of its relatives each copy was made from.
 */
@NullMarked
package org.sitrep.link.copies;

import org.jspecify.annotations.NullMarked;
