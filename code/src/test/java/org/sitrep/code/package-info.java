/** Tests of what whole reports are coded to. */
@NullMarked
package org.sitrep.code;

import org.jspecify.annotations.NullMarked;
