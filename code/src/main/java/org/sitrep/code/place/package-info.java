/** Tmp. */
@NullMarked
package org.sitrep.code.place;

import org.jspecify.annotations.NullMarked;
