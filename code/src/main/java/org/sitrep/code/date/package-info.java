/**
 * When: a parsed report comes in, its time expressions go out, first as the words mean them, then
 * as days of the calendar counted from the printed date or from the story itself. Begin with {@link
 * org.sitrep.code.date.DateFinder}.
 */
@NullMarked
package org.sitrep.code.date;

import org.jspecify.annotations.NullMarked;
