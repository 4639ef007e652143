/**
 * Reports come in, {@link org.sitrep.parse.ParsedReport}s go out: sentences, tokens with tags,
 * lemmas and names, and the dependency tree of each sentence that the gate lets through; and
 * vectors of sentences. The parser underneath shows in no signature. Begin with {@link
 * org.sitrep.parse.Parser}.
 */
@NullMarked
package org.sitrep.parse;

import org.jspecify.annotations.NullMarked;
