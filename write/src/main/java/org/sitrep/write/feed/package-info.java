/** Events as entries of a feed. Begin with {@link org.sitrep.write.feed.AtomExport}. */
@NullMarked
package org.sitrep.write.feed;

import org.jspecify.annotations.NullMarked;
