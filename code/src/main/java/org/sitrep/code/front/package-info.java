/**
 * Who holds which place, how fast the fighting moves, and who stands with whom: a parsed report,
 * its cast, places and acts come in, findings go out. Begin with {@link
 * org.sitrep.code.front.ControlFinder}.
 */
@NullMarked
package org.sitrep.code.front;

import org.jspecify.annotations.NullMarked;
