/** Tests of the server over a real store. */
@NullMarked
package org.sitrep.serve;

import org.jspecify.annotations.NullMarked;
