/** Behaviour of the finder of sayings, on sentences of the project's own. */
@NullMarked
package org.sitrep.code.attribution;

import org.jspecify.annotations.NullMarked;
