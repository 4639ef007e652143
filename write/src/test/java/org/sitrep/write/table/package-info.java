/** Tests. */
@NullMarked
package org.sitrep.write.table;

import org.jspecify.annotations.NullMarked;
