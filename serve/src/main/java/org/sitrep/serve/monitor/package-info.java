/**
 * How the program itself does, for those who run it: figures for Prometheus, whether it lives and
 * is ready, and a log of one JSON object a line. Begin with {@link
 * org.sitrep.serve.monitor.Monitor}.
 */
@NullMarked
package org.sitrep.serve.monitor;

import org.jspecify.annotations.NullMarked;
