/** Tests of what is written; begin with {@link org.sitrep.write.Examples}. */
@NullMarked
package org.sitrep.write;

import org.jspecify.annotations.NullMarked;
