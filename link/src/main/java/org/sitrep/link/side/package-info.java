/**
 * Which actors stand for one side: actors come in, sides that can be compared go out. Begin with
 * {@link org.sitrep.link.side.ArmedSide}.
 */
@NullMarked
package org.sitrep.link.side;

import org.jspecify.annotations.NullMarked;
