/**
 * Coded reports come in; copies, inherited dates and events go out. Begin with {@link
 * org.sitrep.link.Linker}.
 */
@NullMarked
package org.sitrep.link;

import org.jspecify.annotations.NullMarked;
