/** Tests of watching feeds. */
@NullMarked
package org.sitrep.read.watch;

import org.jspecify.annotations.NullMarked;
