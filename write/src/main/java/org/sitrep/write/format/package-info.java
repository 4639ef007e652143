/** Which formats there are. Begin with {@link org.sitrep.write.format.EventExports}. */
@NullMarked
package org.sitrep.write.format;

import org.jspecify.annotations.NullMarked;
