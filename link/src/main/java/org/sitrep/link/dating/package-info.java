/**
 * Coded reports and the copies among them come in, the same reports go out with the dates of copies
 * taken from their originals. Begin with {@link org.sitrep.link.dating.InheritedDates}.
 */
@NullMarked
package org.sitrep.link.dating;

import org.jspecify.annotations.NullMarked;
