package org.sitrep.store;

import org.jspecify.annotations.Nullable;
import org.sitrep.model.Edition;
import org.sitrep.model.Report;

/**
 * A report that was read and is not coded yet.
 *
 * @param report what was read
 * @param otherId the id that it gets where its own is that of another text
 * @param edition which version of it this is, or null where its publisher counts none
 */
public record Arrival(Report report, String otherId, @Nullable Edition edition) {}
