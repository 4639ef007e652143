/** Tests. */
@NullMarked
package org.sitrep.write.feed;

import org.jspecify.annotations.NullMarked;
