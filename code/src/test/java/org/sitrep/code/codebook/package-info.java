/** Holds the tables of the codebook against their schema. */
@NullMarked
package org.sitrep.code.codebook;

import org.jspecify.annotations.NullMarked;
