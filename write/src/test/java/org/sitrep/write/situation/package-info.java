/** Tests of the situation report on made-up reports of a made-up country. */
@NullMarked
package org.sitrep.write.situation;

import org.jspecify.annotations.NullMarked;
