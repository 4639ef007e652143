/**
 * Coded reports and the copies among them come in, {@linkplain org.sitrep.model.Event events} go
 * out: each holds the claims that tell of one happening. Begin with {@link
 * org.sitrep.link.events.EventLinker}, or with {@link org.sitrep.link.events.EventLedger} for
 * reports that come one by one; the rules that say whether two claims tell of one happening are in
 * {@code PairJudge}, how far apart they may lie in {@link org.sitrep.link.events.MergeWindows}.
 */
@NullMarked
package org.sitrep.link.events;

import org.jspecify.annotations.NullMarked;
