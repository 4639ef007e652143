/**
 * Plain tables: cells of comma- and tab-separated files, the table of all events, and a Data
 * Package of tables. Begin with {@link org.sitrep.write.table.Cells}.
 */
@NullMarked
package org.sitrep.write.table;

import org.jspecify.annotations.NullMarked;
