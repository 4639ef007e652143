/** Tests. */
@NullMarked
package org.sitrep.write.geo;

import org.jspecify.annotations.NullMarked;
