/**
 * How busy each side is: linked events come in, counts of actions per side, area and day go out,
 * each against the days before. Begin with {@link org.sitrep.link.tempo.TempoCounts}.
 */
@NullMarked
package org.sitrep.link.tempo;

import org.jspecify.annotations.NullMarked;
