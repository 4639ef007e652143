/**
 * Who is reported to have said what: a parsed report and its cast come in, {@link
 * org.sitrep.code.attribution.Saying}s go out. Begin with {@link
 * org.sitrep.code.attribution.AttributionFinder}.
 */
@NullMarked
package org.sitrep.code.attribution;

import org.jspecify.annotations.NullMarked;
