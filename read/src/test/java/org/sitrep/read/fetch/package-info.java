/** Tests of fetching. */
@NullMarked
package org.sitrep.read.fetch;

import org.jspecify.annotations.NullMarked;
