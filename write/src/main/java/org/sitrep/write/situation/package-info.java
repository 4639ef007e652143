/**
 * What a record holds of a country and a period comes in; a situation report goes out, every
 * sentence of which quotes a report or is built from named fields, and cites the claims or events
 * it stands on. Nothing is summed silently and nothing is smoothed over. Begin with {@link
 * org.sitrep.write.situation.Situation}.
 */
@NullMarked
package org.sitrep.write.situation;

import org.jspecify.annotations.NullMarked;
