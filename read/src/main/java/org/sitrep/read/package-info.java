/**
 * Files come in, {@link org.sitrep.model.Report}s go out, and a {@link org.sitrep.read.Refusal} for
 * each thing that is no report. Begin with {@link org.sitrep.read.Reader}. A saved page goes
 * through {@code Page}: its words become blocks ({@code PageOutline}), each part of it is judged
 * ({@code PageZones}), the article's part is found ({@code PageBody}) and of it the paragraphs
 * ({@code PageParagraphs}); days are told ({@code PageDayTellings}) and weighed ({@code PageDays}).
 */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
