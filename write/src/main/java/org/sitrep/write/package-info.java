/**
 * Reports, coded reports, copies and events come in; JSON Lines, tables and maps go out, in shapes
 * that people's scripts rest on: keys keep their names and their order. Begin with {@link
 * org.sitrep.write.CodedReportJson} and {@link org.sitrep.write.format.EventExports}.
 *
 * <p>Offsets are counted in UTF-16 units in Java and in Unicode code points in every JSON text that
 * leaves here, as the text position selector of the W3C Web Annotation Data Model counts them.
 */
@NullMarked
package org.sitrep.write;

import org.jspecify.annotations.NullMarked;
