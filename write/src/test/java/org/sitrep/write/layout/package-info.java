/** Tests. */
@NullMarked
package org.sitrep.write.layout;

import org.jspecify.annotations.NullMarked;
