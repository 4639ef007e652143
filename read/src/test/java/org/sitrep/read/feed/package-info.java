/** Tests of feeds. */
@NullMarked
package org.sitrep.read.feed;

import org.jspecify.annotations.NullMarked;
