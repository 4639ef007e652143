/**
 * Parsed reports come in, the place names of their text go out, each with the place on the globe
 * that it stands for and the size at which that is known. Begin with {@link
 * org.sitrep.code.place.PlaceFinder}.
 */
@NullMarked
package org.sitrep.code.place;

import org.jspecify.annotations.NullMarked;
