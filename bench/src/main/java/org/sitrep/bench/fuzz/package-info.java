/**
 * Bytes that a fuzzer made up come in, and nothing goes out: whoever reads what strangers send
 * either takes it or refuses it, and a {@link java.lang.Throwable} is a fault. Jazzer drives these
 * from {@code bench/fuzz.sh}; the tests run the kept cases in {@code bench/fuzz} without it. Begin
 * with {@link org.sitrep.bench.fuzz.FuzzTarget}.
 */
@NullMarked
package org.sitrep.bench.fuzz;

import org.jspecify.annotations.NullMarked;
