/**
 * Who is who: a parsed report and its places come in, a {@link org.sitrep.code.actor.Cast} goes
 * out, which tells for each word of the report whom it stands for. Begin with {@link
 * org.sitrep.code.actor.ActorFinder}.
 */
@NullMarked
package org.sitrep.code.actor;

import org.jspecify.annotations.NullMarked;
