/**
 * The one program: words of the command line come in; data on standard output, everything else on
 * standard error, and an exit code go out. The only package that knows all rooms, and the only one
 * that writes to the process's own streams or ends it. Begin with {@link org.sitrep.app.Main}; each
 * verb is a class of its own.
 */
@NullMarked
package org.sitrep.app;

import org.jspecify.annotations.NullMarked;
