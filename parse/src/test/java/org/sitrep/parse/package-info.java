/** Behaviour of the parse room, on sentences of the project's own. */
@NullMarked
package org.sitrep.parse;

import org.jspecify.annotations.NullMarked;
