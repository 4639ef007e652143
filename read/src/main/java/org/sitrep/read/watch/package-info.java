/**
 * A list of feeds comes in, {@link org.sitrep.model.Report}s go out, as feeds name articles and
 * hosts let them be fetched. {@link org.sitrep.read.watch.Watch} decides what to ask whom and when,
 * and never waits: whoever runs it takes the next {@link org.sitrep.read.watch.Errand}, does it
 * over a {@link org.sitrep.read.fetch.Transport} in any thread, and hands the answer back. So the
 * same decisions are made on the wall's clock and on a simulated one. What it knows is kept in a
 * {@link org.sitrep.read.watch.WatchState}. Begin with {@link org.sitrep.read.watch.Watch}.
 */
@NullMarked
package org.sitrep.read.watch;

import org.jspecify.annotations.NullMarked;
