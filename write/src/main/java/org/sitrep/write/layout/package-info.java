/**
 * The table layouts that researchers of conflict know, filled with events of this record. Events
 * come in; rows go out, with an account of what a layout's own rules leave out. What a column means
 * and what stays empty is written in docs/formats.md. Begin with {@link
 * org.sitrep.write.layout.TableExport}, then {@link org.sitrep.write.layout.AcledLayout}.
 */
@NullMarked
package org.sitrep.write.layout;

import org.jspecify.annotations.NullMarked;
