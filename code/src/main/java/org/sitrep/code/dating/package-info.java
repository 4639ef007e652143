/**
 * When a report was written, by its own words: a parsed report comes in, a {@link
 * org.sitrep.model.Dating} goes out. People whom the report's own present gives an office bound it,
 * facts that it tells or counts from, and days that it tells as past. Begin with {@link
 * org.sitrep.code.dating.OfficeDater}.
 */
@NullMarked
package org.sitrep.code.dating;

import org.jspecify.annotations.NullMarked;
