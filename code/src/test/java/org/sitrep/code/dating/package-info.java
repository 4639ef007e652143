/** Tests of dating reports. */
@NullMarked
package org.sitrep.code.dating;

import org.jspecify.annotations.NullMarked;
