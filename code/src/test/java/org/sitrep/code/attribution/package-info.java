/** Behaviour of the parse room, on sentences of the project's own. */
@NullMarked
package org.sitrep.code.attribution;

import org.jspecify.annotations.NullMarked;
