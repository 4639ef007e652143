/** Tests of what those who run the program are told. */
@NullMarked
package org.sitrep.serve.monitor;

import org.jspecify.annotations.NullMarked;
