/**
 * The store over HTTP: requests come in, JSON in the shapes of {@code write} and the page go out;
 * nothing is ever changed. Begin reading at {@link org.sitrep.serve.Server}.
 */
@NullMarked
package org.sitrep.serve;

import org.jspecify.annotations.NullMarked;
