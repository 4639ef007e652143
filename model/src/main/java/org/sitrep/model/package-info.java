/**
 * The values that flow through the house, as records that check themselves; nothing comes in but
 * what their constructors are given. Begin with {@link org.sitrep.model.Report}, then {@link
 * org.sitrep.model.Claim} and {@link org.sitrep.model.Event}. Every offset is a UTF-16 index into
 * the text of the report, the end exclusive.
 */
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
