/** Tmp. */
@NullMarked
package org.sitrep.code.dating;

import org.jspecify.annotations.NullMarked;
