/** Behaviour of the finder of actors, on sentences of the project's own. */
@NullMarked
package org.sitrep.code.actor;

import org.jspecify.annotations.NullMarked;
