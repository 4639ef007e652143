/**
 * The runs of words of reports come in, one report after the other; those known that share words
 * with it go out, and families of reports that stand on one text. Nothing of a text is kept but a
 * sample of hashes, so that a million reports fit into a small machine. Begin with {@link
 * org.sitrep.link.sketch.SketchIndex}.
 */
@NullMarked
package org.sitrep.link.sketch;

import org.jspecify.annotations.NullMarked;
