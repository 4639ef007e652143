/** Behaviour of the read room, on files written by the tests themselves. */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
