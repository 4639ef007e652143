/** Tests. */
@NullMarked
package org.sitrep.write.format;

import org.jspecify.annotations.NullMarked;
