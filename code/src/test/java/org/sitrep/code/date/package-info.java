/** Tests of placing dates. */
@NullMarked
package org.sitrep.code.date;

import org.jspecify.annotations.NullMarked;
