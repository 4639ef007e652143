/** Tests of counting people. */
@NullMarked
package org.sitrep.code.count;

import org.jspecify.annotations.NullMarked;
