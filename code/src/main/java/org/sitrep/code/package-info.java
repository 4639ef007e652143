/**
 * Parsed reports come in, {@link org.sitrep.model.CodedReport}s go out: who did what to whom,
 * where, when, how many were hurt, according to whom. What the coder knows stands in the codebook.
 * Begin with {@code Coder}, which calls the steps in order.
 */
@NullMarked
package org.sitrep.code;

import org.jspecify.annotations.NullMarked;
