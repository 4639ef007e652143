/** Coded reports come in; copies, inherited datings and events go out. */
@NullMarked
package org.sitrep.link;

import org.jspecify.annotations.NullMarked;
