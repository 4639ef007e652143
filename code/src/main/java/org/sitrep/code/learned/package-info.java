/**
 * The learned layer: annotated sentences and examples come in, linear models go out, and models
 * give probabilities. It knows nothing of acts and actors; the steps say what a thing looks like
 * ({@code Features}) and what it is. Begin with {@code LinearModel}.
 */
@NullMarked
package org.sitrep.code.learned;

import org.jspecify.annotations.NullMarked;
