/** Tests of who holds which place. */
@NullMarked
package org.sitrep.code.front;

import org.jspecify.annotations.NullMarked;
