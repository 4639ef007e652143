/**
 * Files come in, {@link org.sitrep.model.Report}s go out, and a {@link org.sitrep.read.Refusal} for
 * each thing that is no report. Begin with {@link org.sitrep.read.Reader}.
 */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
