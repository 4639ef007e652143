/**
 * How fast the program is. In come the sample reports and texts about other things; out go figures:
 * tokens a second, the share of each step, memory, what a reprint costs. Begin reading at {@link
 * org.sitrep.bench.Speed}.
 */
@NullMarked
package org.sitrep.bench;

import org.jspecify.annotations.NullMarked;
