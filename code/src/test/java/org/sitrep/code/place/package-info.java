/** Tests of the places of a report. */
@NullMarked
package org.sitrep.code.place;

import org.jspecify.annotations.NullMarked;
