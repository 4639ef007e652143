/**
 * A {@link org.sitrep.read.fetch.Request} comes in, an {@link org.sitrep.read.fetch.Answer} goes
 * out or a {@link org.sitrep.read.fetch.FetchFailure}: one exchange with one host, guarded against
 * hosts that lie inside, against answers without end and against those that never come. Beside it
 * stand the rules of politeness as functions: what a site allows, how long to wait, how an address
 * is written. Begin with {@link org.sitrep.read.fetch.HttpTransport}; when and in which order to
 * ask is decided in {@code org.sitrep.read.watch}.
 */
@NullMarked
package org.sitrep.read.fetch;

import org.jspecify.annotations.NullMarked;
