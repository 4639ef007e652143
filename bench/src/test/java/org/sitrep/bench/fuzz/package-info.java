/** The cases that were kept for the fuzzer, run without it. */
@NullMarked
package org.sitrep.bench.fuzz;

import org.jspecify.annotations.NullMarked;
