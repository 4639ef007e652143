/** Runs the program as people run it, and holds the house to its plan. */
@NullMarked
package org.sitrep.app;

import org.jspecify.annotations.NullMarked;
