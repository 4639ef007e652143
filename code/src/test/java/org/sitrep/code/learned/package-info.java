/** Tests of the learned layer. */
@NullMarked
package org.sitrep.code.learned;

import org.jspecify.annotations.NullMarked;
