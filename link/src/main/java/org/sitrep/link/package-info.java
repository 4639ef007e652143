/**
 * Coded reports come in; copies, inherited dates and events go out, and from these who held which
 * place ({@link org.sitrep.link.control}) and how busy each side was ({@link
 * org.sitrep.link.tempo}). Begin with {@link org.sitrep.link.Linker}.
 */
@NullMarked
package org.sitrep.link;

import org.jspecify.annotations.NullMarked;
