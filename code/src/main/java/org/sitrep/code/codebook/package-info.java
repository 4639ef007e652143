/**
 * What the coder knows, as tables that a researcher can change: a folder of tab-separated files
 * comes in, rows of named cells go out. Begin with {@link org.sitrep.code.codebook.Codebook}.
 */
@NullMarked
package org.sitrep.code.codebook;

import org.jspecify.annotations.NullMarked;
